/**
 * Capitals by the place they govern: its id, then ids of its cities, the seat of government first, cities that speak for it in
 * headlines behind it (दिल्ली for नई दिल्ली). From general knowledge; read by `parseCapitals`.
 */
export const CAPITALS = `
# India and its states
IN IN/new-delhi IN/delhi
IN-AP IN/amaravati
IN-AR IN/itanagar
IN-AS IN/dispur IN/guwahati
IN-BR IN/patna
IN-CG IN/raipur IN/nava-raipur
IN-GA IN/panaji
IN-GJ IN/gandhinagar
IN-HR IN/chandigarh
IN-HP IN/shimla IN/dharamshala
IN-JH IN/ranchi
IN-KA IN/bengaluru
IN-KL IN/thiruvananthapuram
IN-MP IN/bhopal
IN-MH IN/mumbai IN/nagpur
IN-MN IN/imphal
IN-ML IN/shillong
IN-MZ IN/aizawl
IN-NL IN/kohima
IN-OD IN/bhubaneswar
IN-PB IN/chandigarh
IN-RJ IN/jaipur
IN-SK IN/gangtok
IN-TN IN/chennai
IN-TS IN/hyderabad
IN-TR IN/agartala
IN-UP IN/lucknow
IN-UK IN/dehradun IN/gairsain
IN-WB IN/kolkata
IN-AN IN/port-blair
IN-CH IN/chandigarh
IN-DH IN/daman
IN-DL IN/new-delhi
IN-JK IN/srinagar IN/jammu
IN-LA IN/leh
IN-LD IN/kavaratti
IN-PY IN/puducherry-city
# Asia
PK PK/islamabad
PK-PB PK/lahore
PK-SD PK/karachi
PK-BA PK/quetta
PK-KP PK/peshawar
PK-GB PK/gilgit
PK-JK PK/muzaffarabad
BD BD/dhaka
NP NP/kathmandu
BT BT/thimphu
LK LK/sri-jayawardenepura-kotte LK/colombo
MV MV/male
AF AF/kabul
CN CN/beijing
CN-XJ CN/urumqi
CN-XZ CN/lhasa
TW TW/taipei
JP JP/tokyo
KP KP/pyongyang
KR KR/seoul
MN MN/ulaanbaatar
VN VN/hanoi
LA LA/vientiane
KH KH/phnom-penh
TH TH/bangkok
MM MM/naypyidaw
MY MY/kuala-lumpur MY/putrajaya
ID ID/jakarta ID/nusantara
PH PH/manila
BN BN/bandar-seri-begawan
TL TL/dili
KZ KZ/astana
KG KG/bishkek
TJ TJ/dushanbe
TM TM/ashgabat
UZ UZ/tashkent
AM AM/yerevan
AZ AZ/baku
GE GE/tbilisi
IR IR/tehran
IQ IQ/baghdad
IL IL/jerusalem IL/tel-aviv
PS PS/ramallah PS/gaza-city
JO JO/amman
LB LB/beirut
SY SY/damascus
SA SA/riyadh
AE AE/abu-dhabi
QA QA/doha
KW KW/kuwait-city
BH BH/manama
OM OM/muscat
YE YE/sanaa YE/aden
TR TR/ankara
CY CY/nicosia
# Europe
RU RU/moscow RU/kremlin
RU-CE RU/grozny
RU-TA RU/kazan
UA UA/kyiv
BY BY/minsk
MD MD/chisinau
GB GB/london
GB-ENG GB/london
GB-SCT GB/edinburgh
GB-WLS GB/cardiff
GB-NIR GB/belfast
IE IE/dublin
FR FR/paris
DE DE/berlin
ES ES/madrid
ES-CT ES/barcelona
PT PT/lisbon
IT IT/rome
MT MT/valletta
AD AD/andorra-la-vella
LI LI/vaduz
CH CH/bern
AT AT/vienna
BE BE/brussels
NL NL/amsterdam NL/the-hague
LU LU/luxembourg-city
DK DK/copenhagen
GL GL/nuuk
NO NO/oslo
SE SE/stockholm
FI FI/helsinki
IS IS/reykjavik
EE EE/tallinn
LV LV/riga
LT LT/vilnius
PL PL/warsaw
CZ CZ/prague
SK SK/bratislava
HU HU/budapest
RO RO/bucharest
BG BG/sofia
GR GR/athens
AL AL/tirana
RS RS/belgrade
ME ME/podgorica
XK XK/pristina
BA BA/sarajevo
HR HR/zagreb
SI SI/ljubljana
MK MK/skopje
# The Americas
US US/washington-dc
US-CA US/sacramento
US-TX US/austin
CA CA/ottawa
MX MX/mexico-city
GT GT/guatemala-city
BZ BZ/belmopan
SV SV/san-salvador
HN HN/tegucigalpa
NI NI/managua
CR CR/san-jose
PA PA/panama-city
CU CU/havana
HT HT/port-au-prince
DO DO/santo-domingo
JM JM/kingston
BS BS/nassau
BB BB/bridgetown
TT TT/port-of-spain
GD GD/st-georges
LC LC/castries
VC VC/kingstown
AG AG/st-johns
DM DM/roseau
KN KN/basseterre
PR PR/san-juan
BR BR/brasilia
AR AR/buenos-aires
CL CL/santiago
CO CO/bogota
VE VE/caracas
EC EC/quito
PE PE/lima
BO BO/sucre BO/la-paz
PY PY/asuncion
UY UY/montevideo
GY GY/georgetown
SR SR/paramaribo
GF GF/cayenne
FK FK/stanley
# Africa
EG EG/cairo
LY LY/tripoli
TN TN/tunis
DZ DZ/algiers
MA MA/rabat
EH EH/el-aaiun
SD SD/khartoum SD/port-sudan
SS SS/juba
ET ET/addis-ababa
ER ER/asmara
DJ DJ/djibouti-city
SO SO/mogadishu
KE KE/nairobi
UG UG/kampala
TZ TZ/dodoma TZ/dar-es-salaam
RW RW/kigali
BI BI/gitega BI/bujumbura
CD CD/kinshasa
CG CG/brazzaville
CF CF/bangui
CM CM/yaounde
NG NG/abuja
NE NE/niamey
TD TD/ndjamena
ML ML/bamako
MR MR/nouakchott
SN SN/dakar
GM GM/banjul
GN GN/conakry
GW GW/bissau
GQ GQ/malabo
SL SL/freetown
LR LR/monrovia
CI CI/yamoussoukro CI/abidjan
GH GH/accra
TG TG/lome
BJ BJ/porto-novo
BF BF/ouagadougou
GA GA/libreville
ST ST/sao-tome
CV CV/praia
AO AO/luanda
ZM ZM/lusaka
ZW ZW/harare
MW MW/lilongwe
MZ MZ/maputo
BW BW/gaborone
NA NA/windhoek
ZA ZA/pretoria ZA/cape-town ZA/bloemfontein
LS LS/maseru
SZ SZ/mbabane
MG MG/antananarivo
MU MU/port-louis
SC SC/victoria
KM KM/moroni
# Oceania
AU AU/canberra
NZ NZ/wellington
FJ FJ/suva
PG PG/port-moresby
SB SB/honiara
VU VU/port-vila
NC NC/noumea
WS WS/apia
TO TO/nukualofa
TV TV/funafuti
KI KI/tarawa
PW PW/ngerulmud
FM FM/palikir
MH MH/majuro
NR NR/yaren
# States that are no more
SU RU/moscow
`;
