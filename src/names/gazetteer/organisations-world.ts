/**
 * Organisations outside India that Hindi news names, with their abbreviations in either script. Names that every country
 * has (रक्षा मंत्रालय, संसद, सर्वोच्च न्यायालय) do not belong here. From general knowledge; the format is that of
 * `parseOrganisations`.
 */
export const ORGANISATIONS_WORLD = `
@ international -
# The United Nations family
un = United Nations | संयुक्त राष्ट्र, संयुक्त राष्ट्र संघ, यूनाइटेड नेशंस | यूएन, यूएनओ, UN, UNO
unga = United Nations General Assembly | संयुक्त राष्ट्र महासभा, यूएन महासभा, संयुक्त राष्ट्र आमसभा | यूएनजीए, UNGA
unsc = United Nations Security Council | संयुक्त राष्ट्र सुरक्षा परिषद, यूएन सुरक्षा परिषद | यूएनएससी, UNSC
unhrc = United Nations Human Rights Council | संयुक्त राष्ट्र मानवाधिकार परिषद, यूएन मानवाधिकार परिषद | यूएनएचआरसी, UNHRC
ohchr = UN Human Rights Office | संयुक्त राष्ट्र मानवाधिकार कार्यालय | ओएचसीएचआर, OHCHR
unicef = UNICEF | संयुक्त राष्ट्र बाल कोष | यूनिसेफ, UNICEF
unesco = UNESCO | संयुक्त राष्ट्र शैक्षिक, वैज्ञानिक एवं सांस्कृतिक संगठन | यूनेस्को, UNESCO
undp = United Nations Development Programme | संयुक्त राष्ट्र विकास कार्यक्रम | यूएनडीपी, UNDP
unep = United Nations Environment Programme | संयुक्त राष्ट्र पर्यावरण कार्यक्रम | यूएनईपी, यूनेप, UNEP
unfpa = United Nations Population Fund | संयुक्त राष्ट्र जनसंख्या कोष | यूएनएफपीए, UNFPA
unhcr = United Nations High Commissioner for Refugees | संयुक्त राष्ट्र शरणार्थी एजेंसी, संयुक्त राष्ट्र शरणार्थी उच्चायोग | यूएनएचसीआर, UNHCR
unrwa = UNRWA | फिलिस्तीनी शरणार्थियों के लिए संयुक्त राष्ट्र एजेंसी | यूएनआरडब्ल्यूए, अनरवा, UNRWA
ocha = UN Office for the Coordination of Humanitarian Affairs | संयुक्त राष्ट्र मानवीय मामलों का समन्वय कार्यालय | ओसीएचए, OCHA
unodc = United Nations Office on Drugs and Crime | संयुक्त राष्ट्र मादक पदार्थ एवं अपराध कार्यालय | यूएनओडीसी, UNODC
unctad = UNCTAD | संयुक्त राष्ट्र व्यापार एवं विकास सम्मेलन | अंकटाड, UNCTAD
unfccc = UNFCCC | संयुक्त राष्ट्र जलवायु परिवर्तन फ्रेमवर्क सम्मेलन | यूएनएफसीसीसी, UNFCCC
unifil = UNIFIL | लेबनान में संयुक्त राष्ट्र अंतरिम बल | यूनिफिल, UNIFIL
un-women = UN Women | यूएन वीमेन, संयुक्त राष्ट्र महिला | -
wfp = World Food Programme | विश्व खाद्य कार्यक्रम, वर्ल्ड फूड प्रोग्राम | डब्ल्यूएफपी, WFP
fao = Food and Agriculture Organization | खाद्य एवं कृषि संगठन, खाद्य और कृषि संगठन | एफएओ, FAO
who = World Health Organization | विश्व स्वास्थ्य संगठन, वर्ल्ड हेल्थ ऑर्गनाइजेशन | डब्ल्यूएचओ, डबल्यूएचओ, WHO
ilo = International Labour Organization | अंतरराष्ट्रीय श्रम संगठन, अंतर्राष्ट्रीय श्रम संगठन | आईएलओ, ILO
imf = International Monetary Fund | अंतरराष्ट्रीय मुद्रा कोष, अंतर्राष्ट्रीय मुद्रा कोष | आईएमएफ, IMF
world-bank = World Bank | विश्व बैंक, वर्ल्ड बैंक | WB?
iaea = International Atomic Energy Agency | अंतरराष्ट्रीय परमाणु ऊर्जा एजेंसी, अंतर्राष्ट्रीय परमाणु ऊर्जा एजेंसी | आईएईए, IAEA
icao = International Civil Aviation Organization | अंतरराष्ट्रीय नागर विमानन संगठन, अंतरराष्ट्रीय नागरिक उड्डयन संगठन | आईसीएओ, इकाओ, ICAO
imo = International Maritime Organization | अंतरराष्ट्रीय समुद्री संगठन | आईएमओ, IMO
itu = International Telecommunication Union | अंतरराष्ट्रीय दूरसंचार संघ | आईटीयू, ITU
iom = International Organization for Migration | अंतरराष्ट्रीय प्रवासन संगठन | आईओएम, IOM
wmo = World Meteorological Organization | विश्व मौसम विज्ञान संगठन | डब्ल्यूएमओ, WMO
wipo = World Intellectual Property Organization | विश्व बौद्धिक संपदा संगठन | विपो, WIPO
ipcc = Intergovernmental Panel on Climate Change | जलवायु परिवर्तन पर अंतरसरकारी पैनल | आईपीसीसी, IPCC
gavi = Gavi | गावी, गावी वैक्सीन गठबंधन | GAVI
# Alliances and clubs of states
nato = NATO | उत्तर अटलांटिक संधि संगठन, उत्तरी अटलांटिक संधि संगठन | नाटो, नेटो, NATO
eu = European Union | यूरोपीय संघ, यूरोपियन यूनियन, यूरोपीय यूनियन | ईयू, EU
european-commission = European Commission | यूरोपीय आयोग, यूरोपियन कमीशन | -
european-parliament = European Parliament | यूरोपीय संसद, यूरोपियन पार्लियामेंट | -
european-council = European Council | यूरोपीय परिषद | -
council-of-europe = Council of Europe | यूरोप परिषद | -
asean = ASEAN | दक्षिण-पूर्व एशियाई राष्ट्र संघ, दक्षिण पूर्व एशियाई देशों का संगठन | आसियान, ASEAN
saarc = SAARC | दक्षिण एशियाई क्षेत्रीय सहयोग संगठन, दक्षेस | सार्क, SAARC
bimstec = BIMSTEC | बंगाल की खाड़ी बहुक्षेत्रीय पहल | बिम्सटेक, बिमस्टेक, BIMSTEC
brics = BRICS | ब्रिक्स समूह, ब्रिक्स देश | ब्रिक्स, BRICS
quad = Quad | क्वाड समूह, चतुर्भुज सुरक्षा संवाद | क्वाड, क्वॉड, QUAD
aukus = AUKUS | ऑकस समझौता समूह | ऑकस, आकस, AUKUS
g20 = G20 | ग्रुप ऑफ 20, जी-20 समूह | जी-20, जी 20, जी20, G20, G-20
g7 = G7 | ग्रुप ऑफ सेवन, जी-7 समूह | जी-7, जी 7, जी7, G7, G-7
g77 = G77 | ग्रुप ऑफ 77 | जी-77, जी 77, G77, G-77
g4 = G4 | जी-4 देश | जी-4, G4, G-4
i2u2 = I2U2 | आई2यू2 | I2U2
sco = Shanghai Cooperation Organisation | शंघाई सहयोग संगठन, शंघाई को-ऑपरेशन ऑर्गेनाइजेशन | एससीओ, SCO
csto = Collective Security Treaty Organization | सामूहिक सुरक्षा संधि संगठन | सीएसटीओ, CSTO
cis = Commonwealth of Independent States | स्वतंत्र राष्ट्रों का राष्ट्रकुल, स्वतंत्र राज्यों का राष्ट्रमंडल | सीआईएस, CIS
eaeu = Eurasian Economic Union | यूरेशियाई आर्थिक संघ, यूरेशियन इकोनॉमिक यूनियन | ईएईयू, EAEU
african-union = African Union | अफ्रीकी संघ, अफ्रीकन यूनियन | -
ecowas = ECOWAS | पश्चिम अफ्रीकी देशों का आर्थिक समुदाय | इकोवास, ECOWAS
arab-league = Arab League | अरब लीग | -
oic = Organisation of Islamic Cooperation | इस्लामिक सहयोग संगठन, इस्लामी सहयोग संगठन | ओआईसी, OIC
gcc = Gulf Cooperation Council | खाड़ी सहयोग परिषद | जीसीसी, GCC
opec = OPEC | तेल निर्यातक देशों का संगठन, पेट्रोलियम निर्यातक देशों का संगठन | ओपेक, ओपेक प्लस, ओपेक+, OPEC
nam = Non-Aligned Movement | गुटनिरपेक्ष आंदोलन, गुट निरपेक्ष आंदोलन | नाम?, एनएएम, NAM
commonwealth = Commonwealth of Nations | राष्ट्रमंडल, कॉमनवेल्थ, राष्ट्रमंडल देश | -
apec = APEC | एशिया-प्रशांत आर्थिक सहयोग | एपेक, APEC
rcep = RCEP | क्षेत्रीय व्यापक आर्थिक साझेदारी | आरसीईपी, आरसेप, RCEP
mercosur = Mercosur | दक्षिणी साझा बाजार | मर्कोसुर, मर्कोसुल
oas = Organization of American States | अमेरिकी राज्यों का संगठन | ओएएस, OAS
efta = European Free Trade Association | यूरोपीय मुक्त व्यापार संघ | ईएफटीए, एफ्टा, EFTA
oecd = OECD | आर्थिक सहयोग एवं विकास संगठन, आर्थिक सहयोग और विकास संगठन | ओईसीडी, OECD
osce = OSCE | यूरोप में सुरक्षा और सहयोग संगठन, यूरोपीय सुरक्षा एवं सहयोग संगठन | ओएससीई, OSCE
wto = World Trade Organization | विश्व व्यापार संगठन, वर्ल्ड ट्रेड ऑर्गनाइजेशन | डब्ल्यूटीओ, WTO
wef = World Economic Forum | विश्व आर्थिक मंच, वर्ल्ड इकोनॉमिक फोरम | डब्ल्यूईएफ, WEF
fatf = Financial Action Task Force | वित्तीय कार्रवाई कार्यबल, फाइनेंशियल एक्शन टास्क फोर्स | एफएटीएफ, FATF
nsg = Nuclear Suppliers Group | परमाणु आपूर्तिकर्ता समूह, न्यूक्लियर सप्लायर्स ग्रुप | एनएसजी?, NSG?
opcw = OPCW | रासायनिक हथियार निषेध संगठन | ओपीसीडब्ल्यू, OPCW
iea = International Energy Agency | अंतरराष्ट्रीय ऊर्जा एजेंसी | आईईए, IEA
irena = International Renewable Energy Agency | अंतरराष्ट्रीय अक्षय ऊर्जा एजेंसी | इरेना, IRENA
isa = International Solar Alliance | अंतरराष्ट्रीय सौर गठबंधन, इंटरनेशनल सोलर अलायंस | आईएसए, ISA
interpol = Interpol | अंतरराष्ट्रीय आपराधिक पुलिस संगठन | इंटरपोल, INTERPOL
europol = Europol | यूरोपीय पुलिस एजेंसी | यूरोपोल
ipu = Inter-Parliamentary Union | अंतर-संसदीय संघ, अंतर संसदीय संघ | आईपीयू, IPU
paris-club = Paris Club | पेरिस क्लब | -
league-of-nations = League of Nations | राष्ट्र संघ?, लीग ऑफ नेशंस | -
warsaw-pact = Warsaw Pact | वारसा संधि, वारसॉ संधि | -
red-cross = International Committee of the Red Cross | रेड क्रॉस, अंतरराष्ट्रीय रेड क्रॉस समिति, रेडक्रॉस | आईसीआरसी, ICRC
red-crescent = Red Crescent | रेड क्रिसेंट, रेड क्रीसेंट | -
icimod = ICIMOD | अंतरराष्ट्रीय एकीकृत पर्वतीय विकास केंद्र | आईसीआईएमओडी, इसिमोड, ICIMOD
@ bank -
adb = Asian Development Bank | एशियाई विकास बैंक, एशियन डेवलपमेंट बैंक | एडीबी, ADB
aiib = Asian Infrastructure Investment Bank | एशियाई अवसंरचना निवेश बैंक | एआईआईबी, AIIB
ndb = New Development Bank | न्यू डेवलपमेंट बैंक, नव विकास बैंक, ब्रिक्स बैंक | एनडीबी, NDB
afdb = African Development Bank | अफ्रीकी विकास बैंक | -
ecb = European Central Bank | यूरोपीय केंद्रीय बैंक, यूरोपियन सेंट्रल बैंक | ईसीबी?, ECB?
bis = Bank for International Settlements | बैंक फॉर इंटरनेशनल सेटलमेंट्स | बीआईएस?, BIS?
@ court -
icj = International Court of Justice | अंतरराष्ट्रीय न्यायालय, अंतर्राष्ट्रीय न्यायालय, इंटरनेशनल कोर्ट ऑफ जस्टिस | आईसीजे, ICJ
icc = International Criminal Court | अंतरराष्ट्रीय आपराधिक न्यायालय, अंतरराष्ट्रीय अपराध न्यायालय, इंटरनेशनल क्रिमिनल कोर्ट, अंतरराष्ट्रीय आपराधिक अदालत | आईसीसी?, ICC?
pca = Permanent Court of Arbitration | स्थायी मध्यस्थता न्यायालय, परमानेंट कोर्ट ऑफ आर्बिट्रेशन | पीसीए, PCA
echr = European Court of Human Rights | यूरोपीय मानवाधिकार न्यायालय | -
ecj = European Court of Justice | यूरोपीय न्यायालय | -
@ sport -
ioc = International Olympic Committee | अंतरराष्ट्रीय ओलंपिक समिति, अंतर्राष्ट्रीय ओलंपिक समिति | आईओसी?, IOC?
fifa = FIFA | अंतरराष्ट्रीय फुटबॉल महासंघ | फीफा, FIFA
uefa = UEFA | यूरोपीय फुटबॉल संघ | यूएफा, यूईएफए, UEFA
afc = Asian Football Confederation | एशियाई फुटबॉल परिसंघ | एएफसी, AFC
icc-cricket = International Cricket Council | अंतरराष्ट्रीय क्रिकेट परिषद, अंतर्राष्ट्रीय क्रिकेट परिषद, इंटरनेशनल क्रिकेट काउंसिल | आईसीसी?, ICC?
acc = Asian Cricket Council | एशियाई क्रिकेट परिषद, एशियन क्रिकेट काउंसिल | एसीसी, ACC
fih = International Hockey Federation | अंतरराष्ट्रीय हॉकी महासंघ | एफआईएच, FIH
bwf = Badminton World Federation | विश्व बैडमिंटन महासंघ | बीडब्ल्यूएफ, BWF
fide = FIDE | अंतरराष्ट्रीय शतरंज महासंघ | फिडे, FIDE
uww = United World Wrestling | यूनाइटेड वर्ल्ड रेसलिंग | यूडब्ल्यूडब्ल्यू, UWW
world-athletics = World Athletics | विश्व एथलेटिक्स, वर्ल्ड एथलेटिक्स | -
wada = World Anti-Doping Agency | विश्व डोपिंग रोधी एजेंसी | वाडा, WADA
cas = Court of Arbitration for Sport | खेल पंचाट, कोर्ट ऑफ आर्बिट्रेशन फॉर स्पोर्ट | कैस?, सीएएस, CAS
atp = ATP | टेनिस पेशेवर संघ | एटीपी, ATP
wta = WTA | महिला टेनिस संघ | डब्ल्यूटीए, WTA
oca = Olympic Council of Asia | एशियाई ओलंपिक परिषद, ओलंपिक काउंसिल ऑफ एशिया | ओसीए, OCA
saff = South Asian Football Federation | दक्षिण एशियाई फुटबॉल महासंघ | सैफ?, SAFF
@ sport GB
premier-league = English Premier League | इंग्लिश प्रीमियर लीग, प्रीमियर लीग? | ईपीएल, EPL
manchester-united = Manchester United | मैनचेस्टर यूनाइटेड | -
manchester-city = Manchester City | मैनचेस्टर सिटी | -
chelsea = Chelsea | चेल्सी?, चेल्सी एफसी | -
arsenal = Arsenal | आर्सेनल, आर्सनल | -
liverpool-fc = Liverpool FC | लिवरपूल एफसी, लिवरपूल? | -
ecb-cricket = England and Wales Cricket Board | इंग्लैंड एवं वेल्स क्रिकेट बोर्ड, इंग्लैंड और वेल्स क्रिकेट बोर्ड | ईसीबी?, ECB?
@ sport ES
real-madrid = Real Madrid | रियल मैड्रिड, रियाल मैड्रिड | -
fc-barcelona = FC Barcelona | एफसी बार्सिलोना, बार्सा | -
la-liga = La Liga | ला लीगा | -
@ sport DE
bayern-munich = Bayern Munich | बायर्न म्यूनिख | -
bundesliga = Bundesliga | बुंदेसलीगा | -
@ sport FR
psg = Paris Saint-Germain | पेरिस सेंट जर्मेन | पीएसजी, PSG
@ sport IT
juventus = Juventus | युवेंटस, जुवेंटस | -
ac-milan = AC Milan | एसी मिलान | -
inter-milan = Inter Milan | इंटर मिलान | -
@ sport US
nba = NBA | नेशनल बास्केटबॉल एसोसिएशन | एनबीए, NBA
inter-miami = Inter Miami | इंटर मियामी | -
@ sport SA
al-nassr = Al-Nassr | अल नासर, अल-नस्र | -
@ sport PK
pcb = Pakistan Cricket Board | पाकिस्तान क्रिकेट बोर्ड | पीसीबी, PCB
psl = Pakistan Super League | पाकिस्तान सुपर लीग | पीएसएल, PSL
@ sport BD
bcb = Bangladesh Cricket Board | बांग्लादेश क्रिकेट बोर्ड | बीसीबी, BCB
@ sport LK
slc = Sri Lanka Cricket | श्रीलंका क्रिकेट बोर्ड | एसएलसी, SLC
@ sport AU
cricket-australia = Cricket Australia | क्रिकेट ऑस्ट्रेलिया | -
bbl = Big Bash League | बिग बैश लीग | बीबीएल, BBL
@ society -
amnesty = Amnesty International | एमनेस्टी इंटरनेशनल, एमनेस्टी | -
hrw = Human Rights Watch | ह्यूमन राइट्स वॉच, ह्यूमन राइट्स वाच | एचआरडब्ल्यू, HRW
msf = Doctors Without Borders | डॉक्टर्स विदाउट बॉर्डर्स, मेडिसिन्स सां फ्रंटियर्स | एमएसएफ, MSF
rsf = Reporters Without Borders | रिपोर्टर्स विदाउट बॉर्डर्स | आरएसएफ?, RSF?
oxfam = Oxfam | ऑक्सफैम | -
greenpeace = Greenpeace | ग्रीनपीस | -
transparency = Transparency International | ट्रांसपेरेंसी इंटरनेशनल | -
save-the-children = Save the Children | सेव द चिल्ड्रन | -
wwf = World Wide Fund for Nature | विश्व वन्यजीव कोष, वर्ल्ड वाइड फंड फॉर नेचर | डब्ल्यूडब्ल्यूएफ?, WWF?
iucn = International Union for Conservation of Nature | अंतरराष्ट्रीय प्रकृति संरक्षण संघ | आईयूसीएन, IUCN
iata = International Air Transport Association | अंतरराष्ट्रीय हवाई परिवहन संघ | आईएटीए, आयटा, IATA
sipri = SIPRI | स्टॉकहोम इंटरनेशनल पीस रिसर्च इंस्टीट्यूट | सिपरी, SIPRI
gates-foundation = Gates Foundation | गेट्स फाउंडेशन, बिल एंड मेलिंडा गेट्स फाउंडेशन | -
iskcon = ISKCON | अंतरराष्ट्रीय कृष्णभावनामृत संघ | इस्कॉन, ISKCON
wikileaks = WikiLeaks | विकिलीक्स | -
soh-syria = Syrian Observatory for Human Rights | सीरियन ऑब्जर्वेटरी फॉर ह्यूमन राइट्स | एसओएचआर, SOHR
muslim-world-league = Muslim World League | मुस्लिम वर्ल्ड लीग | -
@ society CN
confucius = Confucius Institute | कन्फ्यूशियस संस्थान | -
# News agencies and broadcasters of the world
@ media GB
reuters = Reuters | रॉयटर्स, रायटर, रॉयटर | -
bbc = BBC | ब्रिटिश ब्रॉडकास्टिंग कॉरपोरेशन | बीबीसी, BBC
guardian = The Guardian | द गार्जियन, गार्जियन? | -
financial-times = Financial Times | फाइनेंशियल टाइम्स | -
economist = The Economist | द इकोनॉमिस्ट | -
sky-news = Sky News | स्काई न्यूज | -
@ media US
ap = Associated Press | एसोसिएटेड प्रेस, एपी न्यूज | एपी, AP?
cnn = CNN | केबल न्यूज नेटवर्क | सीएनएन, CNN
nyt = The New York Times | न्यूयॉर्क टाइम्स, द न्यूयॉर्क टाइम्स | एनवाईटी, NYT
washington-post = The Washington Post | वाशिंगटन पोस्ट, द वाशिंगटन पोस्ट | -
wsj = The Wall Street Journal | वॉल स्ट्रीट जर्नल, द वॉल स्ट्रीट जर्नल | डब्ल्यूएसजे, WSJ
bloomberg = Bloomberg | ब्लूमबर्ग | -
fox-news = Fox News | फॉक्स न्यूज | -
cbs = CBS News | सीबीएस न्यूज | सीबीएस?, CBS
nbc = NBC News | एनबीसी न्यूज | एनबीसी, NBC
abc-us = ABC News | एबीसी न्यूज | एबीसी?, ABC?
axios = Axios | एक्सियोस | -
politico = Politico | पोलिटिको | -
time-magazine = Time | टाइम मैगजीन, टाइम पत्रिका | -
forbes = Forbes | फोर्ब्स | -
voa = Voice of America | वॉयस ऑफ अमेरिका | वीओए, VOA
@ media FR
afp = Agence France-Presse | एजेंसी फ्रांस प्रेस, एजेंस फ्रांस-प्रेस, एजेंसी फ्रांस-प्रेस | एएफपी, AFP
france24 = France 24 | फ्रांस 24 | -
le-monde = Le Monde | ला मोंद, ले मोंडे | -
@ media DE
dpa = Deutsche Presse-Agentur | डॉयचे प्रेस एजेंटूर | डीपीए, DPA
dw = Deutsche Welle | डॉयचे वेले | डीडब्ल्यू, DW
spiegel = Der Spiegel | डेर स्पीगल | -
@ media RU
tass = TASS | तास समाचार एजेंसी | तास?, टीएएसएस, TASS
ria = RIA Novosti | रिया नोवोस्ती, आरआईए नोवोस्ती | आरआईए, RIA
interfax = Interfax | इंटरफैक्स | -
rt = RT | रशिया टुडे, रसिया टुडे | आरटी?, RT?
sputnik = Sputnik | स्पूतनिक?, स्पुतनिक? | -
@ media CN
xinhua = Xinhua | शिन्हुआ, सिन्हुआ, शिनहुआ | -
global-times = Global Times | ग्लोबल टाइम्स | -
cctv = China Central Television | चाइना सेंट्रल टेलीविजन | सीसीटीवी?, CCTV?
peoples-daily = People's Daily | पीपुल्स डेली | -
cgtn = CGTN | चाइना ग्लोबल टेलीविजन नेटवर्क | सीजीटीएन, CGTN
@ media HK
scmp = South China Morning Post | साउथ चाइना मॉर्निंग पोस्ट | एससीएमपी, SCMP
@ media KP
kcna = Korean Central News Agency | कोरियन सेंट्रल न्यूज एजेंसी, कोरियाई केंद्रीय समाचार एजेंसी, कोरियाई सेंट्रल न्यूज एजेंसी | केसीएनए, KCNA
rodong = Rodong Sinmun | रोडोंग सिनमुन, रोदोंग सिनमुन | -
@ media KR
yonhap = Yonhap | योनहाप, योन्हाप, योनहैप | -
kbs = KBS | कोरियन ब्रॉडकास्टिंग सिस्टम | केबीएस, KBS
@ media JP
kyodo = Kyodo News | क्योदो, क्योडो, क्योडो न्यूज | -
nhk = NHK | जापान ब्रॉडकास्टिंग कॉरपोरेशन | एनएचके, NHK
jiji = Jiji Press | जीजी प्रेस, जिजी प्रेस | -
nikkei-asia = Nikkei Asia | निक्केई एशिया | -
@ media IR
irna = Islamic Republic News Agency | इस्लामिक रिपब्लिक न्यूज एजेंसी | इरना, आईआरएनए, IRNA
fars = Fars News Agency | फार्स न्यूज एजेंसी, फारस समाचार एजेंसी | -
tasnim = Tasnim | तस्नीम न्यूज एजेंसी, तसनीम समाचार एजेंसी, तसनीम? | -
press-tv = Press TV | प्रेस टीवी | -
mehr = Mehr News Agency | मेहर न्यूज एजेंसी, मेहर समाचार एजेंसी | -
@ media TR
anadolu = Anadolu Agency | अनादोलु, अनादोलु एजेंसी, अनाडोलू | -
@ media QA
al-jazeera = Al Jazeera | अल जजीरा, अल-जजीरा, अलजजीरा | -
@ media SA
al-arabiya = Al Arabiya | अल अरबिया, अल-अरबिया | -
spa = Saudi Press Agency | सऊदी प्रेस एजेंसी | एसपीए, SPA
@ media SY
sana = Syrian Arab News Agency | सीरियाई अरब न्यूज एजेंसी | सना?, SANA
@ media AE
wam = Emirates News Agency | अमीरात न्यूज एजेंसी | डब्ल्यूएएम, WAM
@ media EG
ahram = Al-Ahram | अल-अहराम, अल अहराम | -
@ media IL
haaretz = Haaretz | हारेत्ज | -
times-of-israel = The Times of Israel | टाइम्स ऑफ इजरायल | -
jerusalem-post = The Jerusalem Post | जेरूसलम पोस्ट, यरुशलम पोस्ट | -
@ media PK
dawn = Dawn | डॉन अखबार, डॉन न्यूज | -
geo-news = Geo News | जियो न्यूज | -
ary = ARY News | एआरवाई न्यूज | एआरवाई, ARY
app-pk = Associated Press of Pakistan | एसोसिएटेड प्रेस ऑफ पाकिस्तान | -
@ media BD
daily-star-bd = The Daily Star | डेली स्टार | -
prothom-alo = Prothom Alo | प्रथम आलो, प्रोथोम आलो | -
@ media NP
kathmandu-post = The Kathmandu Post | काठमांडू पोस्ट | -
@ media UA
ukrinform = Ukrinform | यूक्रिनफॉर्म | -
kyiv-independent = The Kyiv Independent | कीव इंडिपेंडेंट | -
@ media IT
ansa = ANSA | अंसा समाचार एजेंसी | -
@ media ES
efe = EFE | ईएफई समाचार एजेंसी | ईएफई, EFE
@ media AU
abc-au = Australian Broadcasting Corporation | ऑस्ट्रेलियन ब्रॉडकास्टिंग कॉरपोरेशन | एबीसी?, ABC?
# Governments, space, intelligence and armed forces
@ government US
white-house = White House | व्हाइट हाउस, वाइट हाउस, ह्वाइट हाउस | -
pentagon = Pentagon | पेंटागन | -
us-state-department = United States Department of State | अमेरिकी विदेश विभाग | -
us-treasury = United States Department of the Treasury | अमेरिकी वित्त विभाग, अमेरिकी ट्रेजरी | -
us-justice = United States Department of Justice | अमेरिकी न्याय विभाग | -
us-congress = United States Congress | अमेरिकी कांग्रेस | -
us-senate = United States Senate | अमेरिकी सीनेट | -
us-house = United States House of Representatives | अमेरिकी प्रतिनिधि सभा | -
nasa = NASA | अमेरिकी अंतरिक्ष एजेंसी | नासा, NASA
fbi = FBI | फेडरल ब्यूरो ऑफ इन्वेस्टिगेशन, संघीय जांच ब्यूरो | एफबीआई, FBI
nsa-us = National Security Agency | नेशनल सिक्योरिटी एजेंसी | -
dhs = Department of Homeland Security | होमलैंड सिक्योरिटी, अमेरिकी गृह सुरक्षा विभाग | डीएचएस, DHS
ice-us = U.S. Immigration and Customs Enforcement | इमिग्रेशन एंड कस्टम्स एनफोर्समेंट | आईसीई, ICE?
usaid = USAID | अमेरिकी अंतरराष्ट्रीय विकास एजेंसी | यूएसएड, USAID
fda = Food and Drug Administration | फूड एंड ड्रग एडमिनिस्ट्रेशन, अमेरिकी खाद्य एवं औषधि प्रशासन | एफडीए, यूएसएफडीए, FDA, USFDA
cdc = Centers for Disease Control and Prevention | सेंटर फॉर डिजीज कंट्रोल, रोग नियंत्रण एवं रोकथाम केंद्र | सीडीसी, CDC
usgs = United States Geological Survey | अमेरिकी भूगर्भ सर्वेक्षण, अमेरिकी भूवैज्ञानिक सर्वेक्षण | यूएसजीएस, USGS
faa = Federal Aviation Administration | फेडरल एविएशन एडमिनिस्ट्रेशन | एफएए, FAA
ntsb = National Transportation Safety Board | राष्ट्रीय परिवहन सुरक्षा बोर्ड | एनटीएसबी, NTSB
sec-us = Securities and Exchange Commission | सिक्योरिटीज एंड एक्सचेंज कमीशन, अमेरिकी प्रतिभूति एवं विनिमय आयोग | -
ustr = United States Trade Representative | अमेरिकी व्यापार प्रतिनिधि कार्यालय | यूएसटीआर, USTR
uscirf = USCIRF | अमेरिकी अंतरराष्ट्रीय धार्मिक स्वतंत्रता आयोग | यूएससीआईआरएफ, USCIRF
doge = Department of Government Efficiency | डिपार्टमेंट ऑफ गवर्नमेंट एफिशिएंसी | डोज?, DOGE
@ force US
cia = CIA | सेंट्रल इंटेलिजेंस एजेंसी | सीआईए, CIA
us-army = United States Army | अमेरिकी सेना | -
us-navy = United States Navy | अमेरिकी नौसेना | -
us-air-force = United States Air Force | अमेरिकी वायुसेना | -
centcom = United States Central Command | सेंट्रल कमांड?, अमेरिकी सेंट्रल कमान | सेंटकॉम, CENTCOM
indopacom = United States Indo-Pacific Command | अमेरिकी हिंद-प्रशांत कमान | -
nypd = New York Police Department | न्यूयॉर्क पुलिस | एनवाईपीडी, NYPD
@ bank US
fed = Federal Reserve | फेडरल रिजर्व, अमेरिकी फेड, फेड रिजर्व | फेड, यूएस फेड
jpmorgan = JPMorgan Chase | जेपी मॉर्गन, जेपी मॉर्गन चेज | -
goldman = Goldman Sachs | गोल्डमैन सैक्स, गोल्डमैन सैश | -
morgan-stanley = Morgan Stanley | मॉर्गन स्टेनली | -
citigroup = Citigroup | सिटीग्रुप, सिटी बैंक, सिटीबैंक | -
bofa = Bank of America | बैंक ऑफ अमेरिका | -
wells-fargo = Wells Fargo | वेल्स फार्गो | -
svb = Silicon Valley Bank | सिलिकॉन वैली बैंक | एसवीबी, SVB
@ court US
us-supreme-court = Supreme Court of the United States | अमेरिकी सुप्रीम कोर्ट, अमेरिकी सर्वोच्च न्यायालय | -
@ party US
republican = Republican Party | रिपब्लिकन पार्टी, रिपब्लिकन? | जीओपी, GOP
democratic = Democratic Party | डेमोक्रेटिक पार्टी, डेमोक्रेट पार्टी | -
@ government RU
rus-duma = State Duma | स्टेट ड्यूमा, रूसी संसद ड्यूमा, ड्यूमा | -
roscosmos = Roscosmos | रूसी अंतरिक्ष एजेंसी | रोस्कोस्मोस, रॉस्कॉस्मॉस
@ force RU
fsb = Federal Security Service | रूसी संघीय सुरक्षा सेवा | एफएसबी, FSB
kgb = KGB | सोवियत खुफिया एजेंसी | केजीबी, KGB
gru = GRU | रूसी सैन्य खुफिया एजेंसी | जीआरयू, GRU
svr = Foreign Intelligence Service | रूसी विदेशी खुफिया सेवा | एसवीआर, SVR
wagner = Wagner Group | वैगनर समूह, वैगनर ग्रुप, वागनर समूह, वैगनर? | -
russian-army = Russian Armed Forces | रूसी सेना | -
@ party RU
united-russia = United Russia | यूनाइटेड रशिया पार्टी, यूनाइटेड रशिया | -
@ company RU
rosneft = Rosneft | रोसनेफ्ट | -
gazprom = Gazprom | गजप्रोम, गैजप्रोम | -
lukoil = Lukoil | लुकोइल, ल्यूकोइल | -
rosatom = Rosatom | रोसाटॉम, रोसातोम | -
aeroflot = Aeroflot | एयरोफ्लोट | -
kalashnikov-concern = Kalashnikov Concern | कलाश्निकोव कंसर्न | -
@ bank RU
sberbank = Sberbank | स्बेरबैंक, सबरबैंक | -
@ force UA
sbu = Security Service of Ukraine | यूक्रेनी सुरक्षा सेवा, यूक्रेन की सुरक्षा सेवा | एसबीयू, SBU
azov = Azov Regiment | अजोव बटालियन, आजोव रेजिमेंट, अजोव ब्रिगेड | -
ukrainian-army = Armed Forces of Ukraine | यूक्रेनी सेना | -
@ company UA
naftogaz = Naftogaz | नैफ्टोगैज | -
ukrenergo = Ukrenergo | यूक्रेनेर्गो | -
energoatom = Energoatom | एनर्जोएटम, एनरहोएटम | -
@ government GB
house-of-commons = House of Commons | हाउस ऑफ कॉमन्स | -
house-of-lords = House of Lords | हाउस ऑफ लॉर्ड्स | -
buckingham = Buckingham Palace | बकिंघम पैलेस | -
@ force GB
mi6 = MI6 | ब्रिटिश खुफिया एजेंसी | एमआई6, एमआई-6, MI6
mi5 = MI5 | ब्रिटिश सुरक्षा सेवा | एमआई5, एमआई-5, MI5
scotland-yard = Scotland Yard | स्कॉटलैंड यार्ड | -
royal-navy = Royal Navy | रॉयल नेवी | -
@ party GB
conservative-uk = Conservative Party | कंजर्वेटिव पार्टी, टोरी पार्टी | -
labour-uk = Labour Party | लेबर पार्टी | -
reform-uk = Reform UK | रिफॉर्म यूके | -
@ bank GB
boe = Bank of England | बैंक ऑफ इंग्लैंड | -
hsbc = HSBC | एचएसबीसी बैंक | एचएसबीसी, HSBC
barclays = Barclays | बार्कलेज | -
standard-chartered = Standard Chartered | स्टैंडर्ड चार्टर्ड, स्टैंडर्ड चार्टर्ड बैंक | -
@ party CN
ccp = Chinese Communist Party | चीनी कम्युनिस्ट पार्टी, कम्युनिस्ट पार्टी ऑफ चाइना, चीन की कम्युनिस्ट पार्टी | सीपीसी, सीसीपी, CPC, CCP
@ force CN
pla = People's Liberation Army | पीपुल्स लिबरेशन आर्मी, चीनी सेना, जन मुक्ति सेना | पीएलए, PLA
@ government CN
npc = National People's Congress | नेशनल पीपुल्स कांग्रेस, चीनी संसद | -
cnsa = China National Space Administration | चीनी अंतरिक्ष एजेंसी, चीन राष्ट्रीय अंतरिक्ष प्रशासन | सीएनएसए, CNSA
@ bank CN
pboc = People's Bank of China | पीपुल्स बैंक ऑफ चाइना | पीबीओसी, PBOC
@ party TW
kmt = Kuomintang | कुओमिंतांग, कुओमिनतांग | केएमटी, KMT
dpp = Democratic Progressive Party | डेमोक्रेटिक प्रोग्रेसिव पार्टी | डीपीपी, DPP
@ government JP
jaxa = JAXA | जापानी अंतरिक्ष एजेंसी | जाक्सा, JAXA
jma = Japan Meteorological Agency | जापान मौसम विज्ञान एजेंसी | -
@ party JP
ldp-jp = Liberal Democratic Party | लिबरल डेमोक्रेटिक पार्टी | एलडीपी, LDP
@ bank JP
boj = Bank of Japan | बैंक ऑफ जापान | बीओजे, BOJ
@ party KP
wpk = Workers' Party of Korea | वर्कर्स पार्टी ऑफ कोरिया, कोरियाई वर्कर्स पार्टी, कोरियन वर्कर्स पार्टी, कोरिया की वर्कर्स पार्टी | डब्ल्यूपीके, WPK
@ force KP
kpa = Korean People's Army | कोरियन पीपुल्स आर्मी, कोरियाई जन सेना, कोरियाई पीपुल्स आर्मी | केपीए, KPA
@ force KR
jcs-kr = Joint Chiefs of Staff of South Korea | दक्षिण कोरियाई ज्वाइंट चीफ्स ऑफ स्टाफ, ज्वाइंट चीफ्स ऑफ स्टाफ? | जेसीएस, JCS
nis-kr = National Intelligence Service | नेशनल इंटेलिजेंस सर्विस, दक्षिण कोरियाई खुफिया एजेंसी | एनआईएस, NIS
@ party KR
ppp-kr = People Power Party | पीपल पावर पार्टी, पीपुल्स पावर पार्टी | -
dpk = Democratic Party of Korea | डेमोक्रेटिक पार्टी ऑफ कोरिया | -
@ government KR
blue-house = Blue House | ब्लू हाउस | -
@ court KR
constitutional-court-kr = Constitutional Court of Korea | दक्षिण कोरियाई संवैधानिक न्यायालय | -
@ government -
esa = European Space Agency | यूरोपीय अंतरिक्ष एजेंसी, यूरोपियन स्पेस एजेंसी | ईएसए, ESA
cern = CERN | यूरोपीय परमाणु अनुसंधान संगठन | सर्न, CERN
@ force IR
irgc = Islamic Revolutionary Guard Corps | इस्लामिक रिवोल्यूशनरी गार्ड कोर, रिवोल्यूशनरी गार्ड, रिवोल्यूशनरी गार्ड्स, ईरानी रिवोल्यूशनरी गार्ड | आईआरजीसी, IRGC
quds-force = Quds Force | कुद्स फोर्स, कुद्स बल | -
basij = Basij | बासिज, बसीज | -
@ government IR
guardian-council = Guardian Council | गार्डियन काउंसिल | -
aeoi = Atomic Energy Organization of Iran | ईरानी परमाणु ऊर्जा संगठन, ईरान परमाणु ऊर्जा संगठन | -
@ force IL
idf = Israel Defense Forces | इजरायली सेना, इजराइली सेना, इजरायल डिफेंस फोर्सेज, इजरायली रक्षा बल | आईडीएफ, IDF
mossad = Mossad | मोसाद, मोस्साद | -
shin-bet = Shin Bet | शिन बेत, शिन बेट | -
@ party IL
likud = Likud | लिकुड पार्टी, लिकुड | -
@ government IL
knesset = Knesset | नेसेट, क्नेसेट | -
@ government PS
palestinian-authority = Palestinian Authority | फिलिस्तीनी प्राधिकरण, फिलिस्तीनी अथॉरिटी, फलस्तीनी प्राधिकरण | -
plo = Palestine Liberation Organization | फिलिस्तीन मुक्ति संगठन, फलस्तीनी मुक्ति संगठन | पीएलओ, PLO
@ party PS
fatah = Fatah | फतह आंदोलन, फतह पार्टी, फतह? | -
@ militant PS
hamas = Hamas | हमास | -
pij = Palestinian Islamic Jihad | इस्लामिक जिहाद, फिलिस्तीनी इस्लामिक जिहाद | पीआईजे, PIJ
al-qassam = Al-Qassam Brigades | अल-कासिम ब्रिगेड, अल कसम ब्रिगेड, अल-क़स्साम ब्रिगेड | -
@ militant LB
hezbollah = Hezbollah | हिजबुल्लाह, हिज्बुल्लाह, हिजबुल्ला, हेजबुल्लाह | -
@ militant YE
houthi = Houthi Movement | हूती, हूथी, हूती विद्रोही, अंसारुल्लाह, अंसार अल्लाह | -
@ militant -
isis = Islamic State | इस्लामिक स्टेट, आईएस आतंकी संगठन, दाएश | आईएसआईएस, आईएसआईएल, ISIS, ISIL
isis-k = Islamic State – Khorasan | इस्लामिक स्टेट खुरासान, आईएस-खुरासान, इस्लामिक स्टेट-खुरासान | आईएसआईएस-के, आईएसकेपी, ISIS-K, ISKP
al-qaeda = Al-Qaeda | अल-कायदा, अल कायदा, अलकायदा | AQIS?
muslim-brotherhood = Muslim Brotherhood | मुस्लिम ब्रदरहुड, इखवानुल मुस्लिमीन | -
aqap = Al-Qaeda in the Arabian Peninsula | अरब प्रायद्वीप में अल-कायदा | एक्यूएपी, AQAP
sfj = Sikhs for Justice | सिख्स फॉर जस्टिस, सिख फॉर जस्टिस | एसएफजे, SFJ
bki = Babbar Khalsa International | बब्बर खालसा इंटरनेशनल, बब्बर खालसा | बीकेआई, BKI
@ militant AF
taliban = Taliban | तालिबान, तालेबान | -
haqqani-network = Haqqani Network | हक्कानी नेटवर्क | -
@ militant PK
ttp = Tehrik-i-Taliban Pakistan | तहरीक-ए-तालिबान पाकिस्तान, तहरीक ए तालिबान, तहरीक-ए-तालिबान, पाकिस्तानी तालिबान | टीटीपी, TTP
bla = Balochistan Liberation Army | बलूच लिबरेशन आर्मी, बलूचिस्तान लिबरेशन आर्मी | बीएलए, BLA
lashkar = Lashkar-e-Taiba | लश्कर-ए-तैयबा, लश्कर ए तैयबा, लश्करे तैयबा, लश्कर-ए-तैबा, लश्कर? | एलईटी, LeT?
jaish = Jaish-e-Mohammed | जैश-ए-मोहम्मद, जैश ए मोहम्मद, जैश-ए-मुहम्मद, जैश | जेईएम, JeM
jud = Jamaat-ud-Dawa | जमात-उद-दावा, जमात उद दावा | जेयूडी, JuD
tlp = Tehreek-e-Labbaik Pakistan | तहरीक-ए-लब्बैक पाकिस्तान, तहरीक-ए-लब्बैक | टीएलपी, TLP
lej = Lashkar-e-Jhangvi | लश्कर-ए-झांगवी, लश्कर-ए-झंगवी | -
hizbul = Hizbul Mujahideen | हिजबुल मुजाहिदीन, हिज्बुल मुजाहिदीन, हिजबुल? | एचएम?
trf = The Resistance Front | द रेजिस्टेंस फ्रंट, रेजिस्टेंस फ्रंट | टीआरएफ, TRF
al-badr = Al-Badr | अल-बद्र, अल बद्र | -
@ militant NG
boko-haram = Boko Haram | बोको हराम | -
iswap = Islamic State West Africa Province | इस्लामिक स्टेट पश्चिम अफ्रीका प्रांत | आईएसडब्ल्यूएपी, ISWAP
@ militant SO
al-shabaab = Al-Shabaab | अल-शबाब, अल शबाब, अलशबाब | -
@ militant SD
rsf-sudan = Rapid Support Forces | रैपिड सपोर्ट फोर्सेज, रैपिड सपोर्ट फोर्स | आरएसएफ?, RSF?
@ militant SY
hts = Hayat Tahrir al-Sham | हयात तहरीर अल-शाम, हयात तहरीर अल शाम | एचटीएस, HTS
sdf-syria = Syrian Democratic Forces | सीरियन डेमोक्रेटिक फोर्सेज, सीरियाई डेमोक्रेटिक फोर्सेज | एसडीएफ, SDF
jabhat-nusra = Al-Nusra Front | अल-नुसरा फ्रंट, अल नुसरा फ्रंट | -
@ militant TR
pkk = Kurdistan Workers' Party | कुर्दिस्तान वर्कर्स पार्टी | पीकेके, PKK
@ militant LK
ltte = Liberation Tigers of Tamil Eelam | लिबरेशन टाइगर्स ऑफ तमिल ईलम, लिट्टे | एलटीटीई, LTTE
@ militant CO
farc = FARC | कोलंबियाई क्रांतिकारी सशस्त्र बल | एफएआरसी, फार्क, FARC
@ militant CD
m23 = M23 | एम23 विद्रोही | एम23, एम-23, M23
@ militant MM
arakan-army = Arakan Army | अराकान आर्मी | -
arsa = Arakan Rohingya Salvation Army | अराकान रोहिंग्या साल्वेशन आर्मी | एआरएसए, ARSA
# Neighbours of India
@ force PK
isi = Inter-Services Intelligence | इंटर सर्विसेज इंटेलिजेंस | आईएसआई, ISI
ispr = Inter-Services Public Relations | इंटर सर्विसेज पब्लिक रिलेशंस | आईएसपीआर, ISPR
pakistan-army = Pakistan Army | पाकिस्तानी सेना, पाक सेना, पाकिस्तान आर्मी | -
pakistan-rangers = Pakistan Rangers | पाकिस्तान रेंजर्स, पाक रेंजर्स | -
@ government PK
nab = National Accountability Bureau | राष्ट्रीय जवाबदेही ब्यूरो | एनएबी, NAB
@ party PK
pti-pk = Pakistan Tehreek-e-Insaf | पाकिस्तान तहरीक-ए-इंसाफ, पाकिस्तान तहरीक ए इंसाफ, तहरीक-ए-इंसाफ | पीटीआई?, PTI?
pml-n = Pakistan Muslim League (N) | पाकिस्तान मुस्लिम लीग-नवाज, पाकिस्तान मुस्लिम लीग (नवाज), पाकिस्तान मुस्लिम लीग नवाज | पीएमएल-एन, पीएमएलएन, PML-N
ppp-pk = Pakistan Peoples Party | पाकिस्तान पीपुल्स पार्टी | पीपीपी?, PPP?
jui-f = Jamiat Ulema-e-Islam (F) | जमीयत उलेमा-ए-इस्लाम, जमीयत उलेमा-ए-इस्लाम-फजल | जेयूआई-एफ, JUI-F
mqm = Muttahida Qaumi Movement | मुत्ताहिदा कौमी मूवमेंट | एमक्यूएम, MQM
@ party BD
awami-league = Awami League | अवामी लीग, आवामी लीग | -
bnp = Bangladesh Nationalist Party | बांग्लादेश नेशनलिस्ट पार्टी | बीएनपी, BNP
jamaat-bd = Bangladesh Jamaat-e-Islami | बांग्लादेश जमात-ए-इस्लामी, जमात-ए-इस्लामी? | -
ncp-bd = National Citizen Party | नेशनल सिटिजन पार्टी | एनसीपी?, NCP?
@ party NP
nepali-congress = Nepali Congress | नेपाली कांग्रेस | -
cpn-uml = CPN-UML | नेकपा एमाले, सीपीएन-यूएमएल, नेपाल कम्युनिस्ट पार्टी (एमाले) | -
cpn-maoist = CPN (Maoist Centre) | माओवादी केंद्र, सीपीएन-माओवादी केंद्र | -
rsp-np = Rastriya Swatantra Party | राष्ट्रीय स्वतंत्र पार्टी | -
rpp-np = Rastriya Prajatantra Party | राष्ट्रीय प्रजातंत्र पार्टी | -
@ party LK
slpp = Sri Lanka Podujana Peramuna | श्रीलंका पोदुजना पेरामुना | एसएलपीपी, SLPP
npp-lk = National People's Power | नेशनल पीपुल्स पावर | -
jvp-lk = Janatha Vimukthi Peramuna | जनता विमुक्ति पेरामुना | जेवीपी, JVP
@ party MV
mdp = Maldivian Democratic Party | मालदीवियन डेमोक्रेटिक पार्टी | एमडीपी, MDP
@ party MM
nld = National League for Democracy | नेशनल लीग फॉर डेमोक्रेसी | एनएलडी, NLD
@ party DE
afd = Alternative for Germany | अल्टरनेटिव फॉर जर्मनी | एएफडी, AfD
cdu = Christian Democratic Union | क्रिश्चियन डेमोक्रेटिक यूनियन | सीडीयू, CDU
spd = Social Democratic Party of Germany | सोशल डेमोक्रेटिक पार्टी? | एसपीडी, SPD
@ party FR
national-rally = National Rally | नेशनल रैली, नेशनल रैली पार्टी | -
@ party CA
liberal-ca = Liberal Party of Canada | लिबरल पार्टी? | -
@ party TR
akp = Justice and Development Party | जस्टिस एंड डेवलपमेंट पार्टी | एकेपी, AKP
@ party ZA
anc = African National Congress | अफ्रीकन नेशनल कांग्रेस, अफ्रीकी राष्ट्रीय कांग्रेस | एएनसी, ANC
@ party IT
brothers-of-italy = Brothers of Italy | ब्रदर्स ऑफ इटली | -
# Companies
@ company US
google = Google | गूगल | -
alphabet = Alphabet Inc. | अल्फाबेट | -
microsoft = Microsoft | माइक्रोसॉफ्ट | -
apple = Apple | एप्पल, ऐपल? | -
amazon = Amazon | अमेजन?, अमेज़ॉन? | -
meta = Meta Platforms | मेटा प्लेटफॉर्म्स, मेटा? | -
facebook = Facebook | फेसबुक | -
whatsapp = WhatsApp | व्हाट्सएप, वॉट्सऐप, व्हाट्सऐप | -
instagram = Instagram | इंस्टाग्राम | -
youtube = YouTube | यूट्यूब | -
twitter = Twitter | ट्विटर, एक्स? | -
truth-social = Truth Social | ट्रुथ सोशल, ट्रूथ सोशल | -
tesla = Tesla | टेस्ला | -
spacex = SpaceX | स्पेसएक्स, स्पेस एक्स | -
starlink = Starlink | स्टारलिंक | -
xai = xAI | एक्सएआई | xAI
nvidia = Nvidia | एनवीडिया, एनविडिया | -
intel = Intel | इंटेल कंपनी, इंटेल? | -
ibm = IBM | इंटरनेशनल बिजनेस मशीन्स | आईबीएम, IBM
openai = OpenAI | ओपनएआई, ओपन एआई | -
anthropic = Anthropic | एंथ्रोपिक | -
netflix = Netflix | नेटफ्लिक्स | -
disney = Walt Disney | डिज्नी, वॉल्ट डिज्नी | -
boeing = Boeing | बोइंग | -
lockheed = Lockheed Martin | लॉकहीड मार्टिन | -
general-electric = General Electric | जनरल इलेक्ट्रिक, जीई एयरोस्पेस | -
raytheon = Raytheon | रेथियॉन | -
walmart = Walmart | वॉलमार्ट, वालमार्ट | -
pfizer = Pfizer | फाइजर | -
moderna = Moderna | मॉडर्ना | -
johnson = Johnson & Johnson | जॉनसन एंड जॉनसन | -
uber = Uber | उबर? | -
mcdonalds = McDonald's | मैकडॉनल्ड, मैकडॉनल्ड्स | -
coca-cola = Coca-Cola | कोका-कोला, कोका कोला | -
pepsico = PepsiCo | पेप्सिको | -
ford = Ford | फोर्ड मोटर, फोर्ड? | -
general-motors = General Motors | जनरल मोटर्स | -
exxon = ExxonMobil | एक्सॉनमोबिल, एक्सॉन मोबिल | -
chevron = Chevron | शेवरॉन | -
micron = Micron | माइक्रोन? | -
qualcomm = Qualcomm | क्वालकॉम | -
blackrock = BlackRock | ब्लैकरॉक | -
hindenburg = Hindenburg Research | हिंडनबर्ग रिसर्च, हिंडनबर्ग | -
moodys = Moody's | मूडीज | -
sp-global = S&P Global | एसएंडपी, एसएंडपी ग्लोबल | S&P
fitch = Fitch Ratings | फिच, फिच रेटिंग्स | -
nasdaq = Nasdaq | नैस्डैक | -
nyse = New York Stock Exchange | न्यूयॉर्क स्टॉक एक्सचेंज | एनवाईएसई, NYSE
@ company CN
huawei = Huawei | हुआवेई, ह्वावे | -
bytedance = ByteDance | बाइटडांस | -
tiktok = TikTok | टिकटॉक | -
alibaba = Alibaba | अलीबाबा? | -
tencent = Tencent | टेनसेंट | -
xiaomi = Xiaomi | शाओमी, श्याओमी | -
byd = BYD | बीवाईडी कंपनी | बीवाईडी, BYD
deepseek = DeepSeek | डीपसीक | -
evergrande = Evergrande | एवरग्रांडे | -
vivo = Vivo | वीवो | -
oppo = Oppo | ओप्पो? | -
@ company TW
foxconn = Foxconn | फॉक्सकॉन | -
tsmc = TSMC | ताइवान सेमीकंडक्टर | टीएसएमसी, TSMC
@ company KR
samsung = Samsung | सैमसंग | -
hyundai = Hyundai | हुंडई, हुंदै | -
lg = LG | एलजी इलेक्ट्रॉनिक्स | -
kia = Kia | किआ मोटर्स | -
jeju-air = Jeju Air | जेजू एयर | -
@ company JP
toyota = Toyota | टोयोटा | -
honda = Honda | होंडा | -
sony = Sony | सोनी? | -
suzuki = Suzuki | सुजुकी | -
nissan = Nissan | निसान? | -
softbank = SoftBank | सॉफ्टबैंक | -
tepco = TEPCO | टोक्यो इलेक्ट्रिक पावर | टेप्को, TEPCO
@ company DE
volkswagen = Volkswagen | फॉक्सवैगन, फॉक्सवागन | -
bmw = BMW | बीएमडब्ल्यू कंपनी | बीएमडब्ल्यू, BMW
mercedes = Mercedes-Benz | मर्सिडीज, मर्सिडीज-बेंज | -
siemens = Siemens | सीमेंस | -
lufthansa = Lufthansa | लुफ्थांसा | -
@ company FR
airbus = Airbus | एयरबस | -
dassault = Dassault Aviation | दसॉल्ट, दसॉ?, दसॉल्ट एविएशन | -
totalenergies = TotalEnergies | टोटलएनर्जीज | -
@ company GB
east-india-company = East India Company | ईस्ट इंडिया कंपनी | -
bp = BP | ब्रिटिश पेट्रोलियम | -
shell = Shell | शेल कंपनी | -
rolls-royce = Rolls-Royce | रोल्स रॉयस | -
astrazeneca = AstraZeneca | एस्ट्राजेनेका | -
british-airways = British Airways | ब्रिटिश एयरवेज | -
@ company SA
aramco = Saudi Aramco | सऊदी अरामको, अरामको | -
@ company AE
emirates-airline = Emirates | एमिरेट्स एयरलाइन | -
dp-world = DP World | डीपी वर्ल्ड | -
@ company QA
qatar-airways = Qatar Airways | कतर एयरवेज | -
@ company PK
pia = Pakistan International Airlines | पाकिस्तान इंटरनेशनल एयरलाइंस | पीआईए, PIA
@ company AZ
azal = Azerbaijan Airlines | अजरबैजान एयरलाइंस | -
@ company DK
novo-nordisk = Novo Nordisk | नोवो नॉर्डिस्क | -
maersk = Maersk | मर्स्क | -
@ company CH
nestle = Nestlé | नेस्ले | -
credit-suisse = Credit Suisse | क्रेडिट सुइस | -
novartis = Novartis | नोवार्टिस | -
@ bank CH
ubs = UBS | यूबीएस ग्रुप | यूबीएस, UBS
swiss-national-bank = Swiss National Bank | स्विस नेशनल बैंक | -
@ company SE
ericsson = Ericsson | एरिक्सन? | -
ikea = IKEA | आइकिया | -
@ company NL
asml = ASML | एएसएमएल होल्डिंग | एएसएमएल, ASML
philips = Philips | फिलिप्स? | -
@ company FI
nokia = Nokia | नोकिया | -
@ company LU
arcelormittal = ArcelorMittal | आर्सेलर मित्तल, आर्सेलरमित्तल | -
@ company CA
bombardier = Bombardier | बॉम्बार्डियर | -
# Universities and research
@ university GB
oxford-university = University of Oxford | ऑक्सफोर्ड विश्वविद्यालय, ऑक्सफोर्ड यूनिवर्सिटी | -
cambridge-university = University of Cambridge | कैम्ब्रिज विश्वविद्यालय, कैम्ब्रिज यूनिवर्सिटी | -
lse = London School of Economics | लंदन स्कूल ऑफ इकोनॉमिक्स | एलएसई, LSE
imperial = Imperial College London | इंपीरियल कॉलेज लंदन | -
@ university US
harvard = Harvard University | हार्वर्ड विश्वविद्यालय, हार्वर्ड यूनिवर्सिटी, हार्वर्ड | -
stanford = Stanford University | स्टैनफोर्ड विश्वविद्यालय, स्टैनफोर्ड यूनिवर्सिटी | -
mit = Massachusetts Institute of Technology | मैसाचुसेट्स इंस्टीट्यूट ऑफ टेक्नोलॉजी | एमआईटी, MIT
columbia-university = Columbia University | कोलंबिया विश्वविद्यालय, कोलंबिया यूनिवर्सिटी | -
yale = Yale University | येल विश्वविद्यालय, येल यूनिवर्सिटी | -
princeton = Princeton University | प्रिंसटन विश्वविद्यालय, प्रिंसटन यूनिवर्सिटी | -
johns-hopkins = Johns Hopkins University | जॉन्स हॉपकिन्स विश्वविद्यालय, जॉन हॉपकिंस यूनिवर्सिटी | -
isw = Institute for the Study of War | इंस्टीट्यूट फॉर द स्टडी ऑफ वॉर | आईएसडब्ल्यू, ISW
csis = Center for Strategic and International Studies | सेंटर फॉर स्ट्रैटेजिक एंड इंटरनेशनल स्टडीज | सीएसआईएस, CSIS
rand = RAND Corporation | रैंड कॉरपोरेशन | -
carnegie = Carnegie Endowment | कार्नेगी एंडोमेंट | -
brookings = Brookings Institution | ब्रूकिंग्स इंस्टीट्यूशन | -
pew = Pew Research Center | प्यू रिसर्च सेंटर, प्यू रिसर्च | -
@ university CN
wuhan-lab = Wuhan Institute of Virology | वुहान इंस्टीट्यूट ऑफ वायरोलॉजी | -
tsinghua = Tsinghua University | सिंघुआ विश्वविद्यालय, चिंग्हुआ विश्वविद्यालय | -
@ university BD
dhaka-university = University of Dhaka | ढाका विश्वविद्यालय, ढाका यूनिवर्सिटी | -
@ university NP
tribhuvan-university = Tribhuvan University | त्रिभुवन विश्वविद्यालय | -
@ university EG
al-azhar = Al-Azhar | अल-अजहर, अल अजहर | -
@ society SE
nobel-committee = Nobel Foundation | नोबेल फाउंडेशन | -
swedish-academy = Swedish Academy | स्वीडिश एकेडमी, स्वीडिश अकादमी | -
@ society NO
norwegian-nobel = Norwegian Nobel Committee | नॉर्वेजियन नोबेल समिति, नोबेल समिति, नोबेल कमेटी | -
@ society VA
holy-see = Holy See | होली सी | -
@ society NP
pashupati-trust = Pashupati Area Development Trust | पशुपति क्षेत्र विकास कोष | -
`;
