/**
 * States, provinces and other lands outside India that Hindi news names, under ISO 3166-2 codes where these exist and
 * slugs elsewhere. From general knowledge; the format is that of `parsePlaces`.
 */
export const REGIONS_WORLD = `
# South Asia
@ region -
Pakistan-occupied Kashmir | पीओके, पाक अधिकृत कश्मीर, पाकिस्तान अधिकृत कश्मीर, गुलाम कश्मीर, पीओजेके, पाक के कब्जे वाला कश्मीर, PoK | -
@ region PK
PK-PB = Punjab, Pakistan | पंजाब?, पाकिस्तानी पंजाब, पाक पंजाब | -
PK-SD = Sindh | सिंध | सिंधी?
PK-BA = Balochistan | बलूचिस्तान, बलोचिस्तान | बलूच, बलोच, बलूची?
PK-KP = Khyber Pakhtunkhwa | खैबर पख्तूनख्वा, खैबर पख्तूनख्वाह, खैबर-पख्तूनख्वा, केपीके? | पख्तून, पश्तून
PK-GB = Gilgit-Baltistan | गिलगित-बाल्टिस्तान, गिलगित बाल्टिस्तान, गिलगिट बाल्टिस्तान, बाल्टिस्तान | -
PK-JK = Azad Kashmir | आजाद कश्मीर, आज़ाद जम्मू-कश्मीर | -
Waziristan | वजीरिस्तान, उत्तरी वजीरिस्तान, दक्षिणी वजीरिस्तान, उत्तर वजीरिस्तान, दक्षिण वजीरिस्तान | -
Swat | स्वात, स्वात घाटी | -
Kurram | कुर्रम, कुर्रम जिला | -
Bajaur | बाजौर?, बाजौड़ | -
@ region BD
Chittagong Hill Tracts | चटगांव पहाड़ी क्षेत्र, चटगांव हिल ट्रैक्ट्स | -
East Pakistan | पूर्वी पाकिस्तान, ईस्ट पाकिस्तान | -
@ region NP
NP-P1 = Koshi Province | कोशी प्रदेश, कोशी प्रांत | -
NP-P2 = Madhesh Province | मधेश प्रदेश, मधेस प्रदेश, मधेश, मधेस | मधेशी, मधेसी
NP-P3 = Bagmati Province | बागमती प्रदेश, बागमती प्रांत | -
NP-P4 = Gandaki Province | गंडकी प्रदेश, गंडकी प्रांत | -
NP-P5 = Lumbini Province | लुंबिनी प्रदेश, लुंबिनी प्रांत | -
NP-P6 = Karnali Province | कर्णाली प्रदेश, कर्णाली प्रांत | -
NP-P7 = Sudurpashchim Province | सुदूर पश्चिम प्रदेश | -
@ region AF
AF-PAN = Panjshir | पंजशीर, पंजशीर घाटी | -
AF-HEL = Helmand | हेलमंद | -
AF-NAN = Nangarhar | नंगरहार, नांगरहार | -
AF-BDS = Badakhshan | बदख्शां, बदख्शान | -
AF-PKA = Paktika | पक्तिका | -
AF-PIA = Paktia | पक्तिया | -
AF-KHO = Khost | खोस्त | -
AF-KNR = Kunar | कुनार, कुनर | -
AF-BAM = Bamyan | बामियान | -
AF-NIM = Nimruz | निमरोज | -
# East Asia
@ region CN
CN-XJ = Xinjiang | शिनजियांग, शिंजियांग, झिंजियांग, जिनजियांग, सिंकियांग | उइगर, उइघुर, वीगर
CN-XZ = Tibet | तिब्बत, टिबेट | *, तिब्बतन
CN-NM = Inner Mongolia | इनर मंगोलिया, भीतरी मंगोलिया | -
CN-NX = Ningxia | निंगशिया, निंग्जिया | -
CN-GX = Guangxi | गुआंग्शी, ग्वांग्शी | -
CN-GD = Guangdong | गुआंगडोंग, ग्वांगडोंग, गुआंगदोंग, ग्वांगदोंग | -
CN-FJ = Fujian | फुजियान, फूच्येन | -
CN-ZJ = Zhejiang | झेजियांग, चच्यांग, जेजियांग | -
CN-JS = Jiangsu | जियांगसू, च्यांगसू | -
CN-JX = Jiangxi | जियांग्शी, च्यांगशी | -
CN-SD = Shandong | शानडोंग, शानदोंग, शांडोंग, शांतुंग | -
CN-SX = Shanxi | शांक्सी?, शानक्सी?, शांशी | -
CN-SN = Shaanxi | शांक्सी?, शानक्सी?, शान्शी प्रांत | -
CN-HE = Hebei | हेबेई, हपेई | -
CN-HA = Henan | हेनान?, हेनान प्रांत, हेनन | -
CN-HB = Hubei | हुबेई, हूपेई | -
CN-HN = Hunan | हुनान, हूनान | -
CN-SC = Sichuan | सिचुआन, सछ्वान, सिछुआन, सिचुवान | -
CN-YN = Yunnan | युन्नान प्रांत | -
CN-GZ = Guizhou | गुइझोउ, क्वेइचो, गुइझाउ | -
CN-GS = Gansu | गांसु, कांसू, गांसू | -
CN-QH = Qinghai | किंघाई, छिंगहाई, चिंगहाई | -
CN-HL = Heilongjiang | हेलोंगजियांग, हेइलोंगजियांग, हेलुंगच्यांग | -
CN-JL = Jilin | जिलिन, चीलिन | -
CN-LN = Liaoning | लियाओनिंग, ल्याओनिंग | -
CN-AH = Anhui | अनहुई, आनहुई, अन्हुई | -
CN-HI = Hainan | हैनान?, हाइनान, हैनान द्वीप | -
Manchuria | मंचूरिया | -
@ region JP
JP-01 = Hokkaido | होक्काइडो, होकाइडो, होक्कैडो | -
JP-13 = Tokyo Prefecture | टोक्यो प्रांत | -
JP-17 = Ishikawa | इशिकावा | -
JP-47 = Okinawa | ओकिनावा | -
JP-43 = Kumamoto | कुमामोटो, कुमामोतो | -
JP-04 = Miyagi | मियागी | -
JP-03 = Iwate | इवाते | -
Kyushu | क्यूशू, क्यूशु | -
Honshu | होंशू, होन्शू | -
Shikoku | शिकोकू | -
Noto Peninsula | नोटो प्रायद्वीप, नोतो प्रायद्वीप | -
@ region KR
KR-41 = Gyeonggi | ग्योंगगी, ग्योंगी प्रांत, क्योंगी प्रांत | -
KR-42 = Gangwon | गैंगवॉन, गंगवोन, कांगवोन | -
KR-49 = Jeju | जेजू, जेजू द्वीप | -
KR-47 = North Gyeongsang | उत्तरी ग्योंगसांग, उत्तर ग्योंगसांग | -
KR-48 = South Gyeongsang | दक्षिणी ग्योंगसांग, दक्षिण ग्योंगसांग | -
KR-46 = South Jeolla | दक्षिण जिओला, साउथ जिओला | -
@ region KP
KP-03 = South Pyongan | दक्षिण प्योंगान, दक्षिणी प्योंगान, साउथ प्योंगान | -
KP-02 = North Pyongan | उत्तर प्योंगान, उत्तरी प्योंगान, नॉर्थ प्योंगान | -
KP-04 = Chagang | चागांग, जागांग | -
KP-07 = Kangwon | कांगवोन प्रांत, कंगवन | -
KP-08 = South Hamgyong | दक्षिण हामग्योंग, दक्षिणी हामग्योंग | -
KP-09 = North Hamgyong | उत्तर हामग्योंग, उत्तरी हामग्योंग | -
# South-East Asia
@ region MM
MM-16 = Rakhine | रखाइन, राखाइन, रखाईन, अराकान | *, रखाइनी
MM-17 = Shan State | शान राज्य, शान प्रांत, शान स्टेट | -
MM-11 = Kachin | काचिन?, काचिन राज्य, कचिन | -
MM-14 = Chin State | चिन राज्य, चिन स्टेट | -
MM-13 = Kayin | कायिन, कारेन राज्य | -
MM-01 = Sagaing | सागाइंग, सगाइंग | -
@ region ID
ID-BA = Bali | बाली? | -
ID-AC = Aceh | आचे, असेह, आचेह | -
ID-PA = Papua | पापुआ, पश्चिम पापुआ | -
Sumatra | सुमात्रा, पश्चिमी सुमात्रा, उत्तरी सुमात्रा | -
Java | जावा? | -
Sulawesi | सुलावेसी, मध्य सुलावेसी | -
Kalimantan | कालीमंतन, कलिमंतान | -
Lombok | लोम्बोक | -
Flores | फ्लोरेस | -
@ region PH
Mindanao | मिंडानाओ, मिन्दनाओ | -
Luzon | लूजोन, लुजोन | -
Cebu Province | सेबू प्रांत | -
Palawan | पलावन | -
@ region MY
MY-12 = Sabah | सबा?, सबाह | -
MY-13 = Sarawak | सारावाक, सरावाक | -
MY-01 = Johor | जोहोर | -
MY-07 = Penang | पेनांग, पिनांग | -
@ region TH
Phuket Province | फुकेट प्रांत | -
# West Asia and the Caucasus
@ region PS
PS-GZA = Gaza | गाजा, गाजा पट्टी, गाज़ा स्ट्रिप, गाजा स्ट्रिप | गाजावासी
West Bank | वेस्ट बैंक, पश्चिमी तट?, पश्चिमी किनारा, अधिकृत पश्चिमी तट | -
Northern Gaza | उत्तरी गाजा, उत्तर गाजा | -
Southern Gaza | दक्षिणी गाजा, दक्षिण गाजा | -
@ region IL
Galilee | गैलिली, गैलिली क्षेत्र | -
Negev | नेगेव | -
@ region LB
Southern Lebanon | दक्षिणी लेबनान, दक्षिण लेबनान, साउथ लेबनान | -
Bekaa | बेका घाटी, बेक्का घाटी | -
@ region SY
SY-ID = Idlib | इदलिब, इडलिब | -
SY-SU = Suwayda | स्वेदा, सुवैदा, सुवेइदा | -
Rojava | रोजावा | -
@ region IQ
Iraqi Kurdistan | इराकी कुर्दिस्तान | -
IQ-AN = Anbar | अनबार?, अनबर प्रांत | -
@ region IR
IR-11 = Sistan and Baluchestan | सिस्तान-बलूचिस्तान, सिस्तान और बलूचिस्तान, सिस्तान बलूचिस्तान | -
IR-10 = Khuzestan | खुजेस्तान | -
IR-23 = Tehran Province | तेहरान प्रांत | -
Kharg Island | खर्ग द्वीप, खार्ग द्वीप | -
@ region YE
Hadramaut | हद्रामौत, हदरामौत | -
Socotra | सोकोत्रा | -
@ region AE
AE-AJ = Ajman | अजमान | -
AE-RK = Ras Al Khaimah | रास अल खैमा, रस अल खैमा | -
AE-FU = Fujairah | फुजैरा, फुजैराह | -
@ region AZ
Nakhchivan | नखचिवान, नखिचेवान | -
@ region TR
Anatolia | अनातोलिया | -
Hatay | हताय, हाते प्रांत | -
# Russia and Ukraine
@ region RU
RU-CE = Chechnya | चेचन्या, चेचेन्या, चेचेनिया | चेचेन, चेचन
RU-DA = Dagestan | दागिस्तान, दागेस्तान, डागेस्तान | -
RU-TA = Tatarstan | तातारस्तान | तातार
RU-BA = Bashkortostan | बश्कोर्तोस्तान, बाशकोर्तोस्तान | -
RU-SA = Yakutia | याकूतिया, साखा गणराज्य | -
RU-BU = Buryatia | बुर्यातिया, बुरियातिया | -
RU-IN = Ingushetia | इंगुशेतिया | -
RU-SE = North Ossetia | उत्तरी ओसेतिया, उत्तर ओसेशिया | -
RU-PRI = Primorsky Krai | प्रिमोर्स्की क्राय, प्रिमोर्ये, प्रिमोर्स्की | -
RU-KHA = Khabarovsk Krai | खाबरोवस्क क्षेत्र, खाबारोव्स्क क्राय | -
RU-KDA = Krasnodar Krai | क्रास्नोदार क्षेत्र, क्रास्नोडार क्राय | -
RU-BEL = Belgorod Oblast | बेलगोरोद क्षेत्र, बेलगोरोड क्षेत्र | -
RU-KRS = Kursk Oblast | कुर्स्क क्षेत्र, कुर्स्क ओब्लास्ट | -
RU-BRY = Bryansk Oblast | ब्रांस्क क्षेत्र, ब्रायंस्क क्षेत्र | -
RU-ROS = Rostov Oblast | रोस्तोव क्षेत्र | -
RU-MOS = Moscow Oblast | मॉस्को क्षेत्र, मॉस्को ओब्लास्ट | -
RU-LEN = Leningrad Oblast | लेनिनग्राद क्षेत्र | -
RU-AMU = Amur Oblast | अमूर क्षेत्र, अमूर ओब्लास्ट | -
RU-SAK = Sakhalin Oblast | सखालिन, सखालिन द्वीप | -
Kamchatka | कामचटका, कमचटका, कामचात्का, कामचटका प्रायद्वीप | -
Russian Far East | रूसी सुदूर पूर्व, रूस का सुदूर पूर्व | -
@ region UA
UA-43 = Crimea | क्रीमिया, क्राइमिया, क्रिमिया प्रायद्वीप | *
Donbas | डोनबास, डोनबस, दोनबास, डॉनबास | -
UA-14 = Donetsk Oblast | दोनेत्स्क क्षेत्र, डोनेट्स्क क्षेत्र, डोनेट्स्क ओब्लास्ट | -
UA-09 = Luhansk Oblast | लुहांस्क क्षेत्र, लुगांस्क क्षेत्र, लुहान्स्क ओब्लास्ट | -
UA-63 = Kharkiv Oblast | खारकीव क्षेत्र, खार्किव ओब्लास्ट | -
UA-65 = Kherson Oblast | खेरसॉन क्षेत्र, खेरसोन ओब्लास्ट | -
UA-23 = Zaporizhzhia Oblast | जापोरिज्जिया क्षेत्र, ज़ापोरिज़िया ओब्लास्ट | -
UA-59 = Sumy Oblast | सूमी क्षेत्र, सुमी ओब्लास्ट | -
UA-12 = Dnipropetrovsk Oblast | द्निप्रोपेत्रोव्स्क, निप्रॉपेट्रोस, द्नीप्रोपेत्रोव्स्क क्षेत्र | -
Galicia, Ukraine | गैलिसिया? | -
Snake Island | स्नेक आइलैंड, स्नेक द्वीप | -
# Europe
@ region GB
GB-ENG = England | इंग्लैंड, इंगलैंड, इंग्लैण्ड | इंग्लिश?, अंग्रेज?, अंग्रेजी?
GB-SCT = Scotland | स्कॉटलैंड, स्काटलैंड | स्कॉटिश, स्कॉटलैंडी
GB-WLS = Wales | वेल्स | वेल्श
GB-NIR = Northern Ireland | उत्तरी आयरलैंड, उत्तर आयरलैंड, नॉर्दर्न आयरलैंड | -
Yorkshire | यॉर्कशायर | -
Cornwall | कॉर्नवाल | -
@ region FR
FR-COR = Corsica | कोर्सिका | -
Normandy | नॉरमैंडी, नॉर्मेंडी | -
Brittany | ब्रिटनी?, ब्रिटेनी | -
Provence | प्रोवेंस | -
@ region DE
DE-BY = Bavaria | बवेरिया, बावेरिया | *
DE-SN = Saxony | सैक्सनी | -
DE-HE = Hesse | हेस्से | -
DE-BW = Baden-Württemberg | बाडेन-वुर्टेमबर्ग, बाडेन वुर्टेमबर्ग | -
DE-NW = North Rhine-Westphalia | नॉर्थ राइन-वेस्टफेलिया, नॉर्थ राइन वेस्टफेलिया | -
Prussia | प्रशिया? | -
@ region ES
ES-CT = Catalonia | कैटलोनिया, कातालोनिया, कैटेलोनिया | कैटलन, कातालान
ES-PV = Basque Country | बास्क क्षेत्र, बास्क कंट्री | बास्क
ES-AN = Andalusia | अंदालूसिया, आंदालुसिया | -
ES-GA = Galicia | गैलिसिया? | -
@ region IT
IT-82 = Sicily | सिसिली | -
IT-88 = Sardinia | सार्डिनिया | -
IT-25 = Lombardy | लोम्बार्डी | -
IT-52 = Tuscany | टस्कनी | -
@ region PT
Azores | अजोरेस द्वीप, अजोर्स | -
@ region BE
Flanders | फ्लैंडर्स | फ्लेमिश
@ region GR
Crete | क्रीट द्वीप, क्रीट | -
@ region BA
Republika Srpska | रिपब्लिका सर्पस्का | -
@ region RO
Transylvania | ट्रांसिल्वेनिया | -
# North America
@ region US
US-AL = Alabama | अलबामा, अलाबामा | -
US-AK = Alaska | अलास्का | *
US-AZ = Arizona | एरिजोना, एरिज़ोना, अरिजोना | -
US-AR = Arkansas | अर्कांसस, आर्कन्सा, अरकंसास | -
US-CA = California | कैलिफोर्निया, कैलिफ़ॉर्निया, केलिफोर्निया | *
US-CO = Colorado | कोलोराडो, कोलराडो | -
US-CT = Connecticut | कनेक्टिकट, कनेक्टीकट | -
US-DE = Delaware | डेलावेयर | -
US-DC = District of Columbia | डिस्ट्रिक्ट ऑफ कोलंबिया | -
US-FL = Florida | फ्लोरिडा | -
US-GA = Georgia, U.S. | जॉर्जिया?, जॉर्जिया राज्य | -
US-HI = Hawaii | हवाई?, हवाई द्वीप, हवाई राज्य | -
US-ID = Idaho | इडाहो, आइडाहो | -
US-IL = Illinois | इलिनॉय, इलिनोइस, इलिनॉइस | -
US-IN = Indiana | इंडियाना | -
US-IA = Iowa | आयोवा, आइओवा | -
US-KS = Kansas | कंसास, कैंसस, कन्सास | -
US-KY = Kentucky | केंटकी, केंटुकी | -
US-LA = Louisiana | लुइसियाना, लुसियाना, लूज़ियाना | -
US-ME = Maine | मेन? | -
US-MD = Maryland | मैरीलैंड | -
US-MA = Massachusetts | मैसाचुसेट्स, मैसाच्युसेट्स, मेसाचुसेट्स | -
US-MI = Michigan | मिशिगन | -
US-MN = Minnesota | मिनेसोटा, मिनिसोटा | -
US-MS = Mississippi | मिसिसिपी | -
US-MO = Missouri | मिसौरी, मिजूरी | -
US-MT = Montana | मोंटाना, मोन्टाना | -
US-NE = Nebraska | नेब्रास्का | -
US-NV = Nevada | नेवाडा, नेवादा | -
US-NH = New Hampshire | न्यू हैम्पशायर, न्यू हैंपशर | -
US-NJ = New Jersey | न्यू जर्सी, न्यूजर्सी | -
US-NM = New Mexico | न्यू मैक्सिको, न्यू मेक्सिको | -
US-NY = New York State | न्यूयॉर्क राज्य, न्यूयॉर्क स्टेट | -
US-NC = North Carolina | उत्तरी कैरोलिना, नॉर्थ कैरोलिना, उत्तर कैरोलिना | -
US-ND = North Dakota | उत्तरी डकोटा, नॉर्थ डकोटा | -
US-OH = Ohio | ओहायो, ओहियो | -
US-OK = Oklahoma | ओक्लाहोमा, ओकलाहोमा | -
US-OR = Oregon | ओरेगन, ऑरेगॉन | -
US-PA = Pennsylvania | पेंसिल्वेनिया, पेनसिल्वेनिया, पेन्सिलवेनिया | -
US-RI = Rhode Island | रोड आइलैंड | -
US-SC = South Carolina | दक्षिण कैरोलिना, साउथ कैरोलिना, दक्षिणी कैरोलिना | -
US-SD = South Dakota | दक्षिण डकोटा, साउथ डकोटा | -
US-TN = Tennessee | टेनेसी, टेनिसी | -
US-TX = Texas | टेक्सास, टेक्सस | टेक्सन
US-UT = Utah | यूटा, यूटाह, ऊटाह | -
US-VT = Vermont | वरमोंट, वर्मोंट | -
US-VA = Virginia | वर्जीनिया | -
US-WA = Washington State | वाशिंगटन राज्य, वॉशिंगटन स्टेट | -
US-WV = West Virginia | वेस्ट वर्जीनिया, पश्चिम वर्जीनिया | -
US-WI = Wisconsin | विस्कॉन्सिन, विस्कांसिन | -
US-WY = Wyoming | व्योमिंग, वायोमिंग | -
New England | न्यू इंग्लैंड | -
Guantanamo Bay | ग्वांतानामो बे, ग्वांतानामो, गुआंतानामो | -
@ region CA
CA-ON = Ontario | ओंटारियो, ओन्टेरियो | -
CA-QC = Quebec | क्यूबेक, क्यूबेक प्रांत, क्वीबेक | -
CA-BC = British Columbia | ब्रिटिश कोलंबिया | -
CA-AB = Alberta | अल्बर्टा, अलबर्टा | -
CA-MB = Manitoba | मैनिटोबा | -
CA-SK = Saskatchewan | सस्केचेवान, सस्कैचवान | -
CA-NS = Nova Scotia | नोवा स्कोशिया | -
CA-NB = New Brunswick | न्यू ब्रंसविक | -
CA-NL = Newfoundland | न्यूफाउंडलैंड | -
CA-YT = Yukon | युकोन | -
@ region MX
MX-SIN = Sinaloa | सिनालोआ | -
MX-CHP = Chiapas | चियापास | -
MX-OAX = Oaxaca | ओक्साका, ओहाका | -
MX-JAL = Jalisco | जलिस्को, हलिस्को | -
# South America
@ region BR
BR-AM = Amazonas | अमेजोनास | -
BR-RS = Rio Grande do Sul | रियो ग्रांडे डो सुल | -
BR-MG = Minas Gerais | मिनास गेरैस | -
BR-MT = Mato Grosso | माटो ग्रोसो | -
@ region AR
Patagonia | पैटागोनिया, पेटागोनिया | -
@ region EC
Galapagos Islands | गैलापागोस, गैलापागोस द्वीप | -
@ region GY
Essequibo | एसेक्विबो, एस्सेकीबो | -
# Africa
@ region SD
Darfur | दारफुर, डारफुर | -
Kordofan | कोर्दोफान, कॉर्डोफान | -
@ region ET
ET-TI = Tigray | टिग्रे, तिग्रे, टाइग्रे | -
ET-OR = Oromia | ओरोमिया | -
ET-AM = Amhara | अम्हारा, अमहारा | -
@ region CD
North Kivu | उत्तरी किवू, नॉर्थ किवू | -
South Kivu | दक्षिण किवू, साउथ किवू | -
Ituri | इतूरी, इटुरी | -
@ region NG
NG-BO = Borno | बोर्नो | -
NG-ZA = Zamfara | जमफारा | -
NG-BE = Benue | बेन्यू, बेनू प्रांत | -
Biafra | बियाफ्रा | -
@ region LY
Cyrenaica | साइरेनिका | -
@ region TZ
Zanzibar | जंजीबार, ज़ांज़ीबार | -
@ region MZ
Cabo Delgado | काबो डेलगाडो | -
@ region ZA
ZA-GP = Gauteng | गाउतेंग, गौतेंग | -
ZA-KZN = KwaZulu-Natal | क्वाजुलु-नटाल, क्वाजुलु नटाल | -
ZA-WC = Western Cape | वेस्टर्न केप | -
ZA-EC = Eastern Cape | ईस्टर्न केप | -
@ region SO
Jubaland | जुबालैंड | -
# Oceania
@ region AU
AU-NSW = New South Wales | न्यू साउथ वेल्स | -
AU-QLD = Queensland | क्वींसलैंड | -
AU-VIC = Victoria | विक्टोरिया? | -
AU-TAS = Tasmania | तस्मानिया | *
AU-NT = Northern Territory | नॉर्दर्न टेरिटरी | -
AU-SA = South Australia | दक्षिण ऑस्ट्रेलिया, साउथ ऑस्ट्रेलिया | -
AU-WA = Western Australia | पश्चिमी ऑस्ट्रेलिया, वेस्टर्न ऑस्ट्रेलिया | -
@ region PG
Bougainville | बोगनविल, बूगनविल | -
`;
