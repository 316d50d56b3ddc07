/**
 * The states and union territories of India under their ISO 3166-2 codes, historic provinces and the lands that news
 * names without a border. From general knowledge; the format is that of `parsePlaces`.
 */
export const REGIONS_INDIA = `
@ region IN
# States
IN-AP = Andhra Pradesh | आंध्र प्रदेश, आंध्रप्रदेश, आंध्रा, आंध्र | *
IN-AR = Arunachal Pradesh | अरुणाचल प्रदेश, अरुणाचलप्रदेश, अरुणाचल | अरुणाचली
IN-AS = Assam | असम, आसाम | असमिया, असमी
IN-BR = Bihar | बिहार | बिहारी?
IN-CG = Chhattisgarh | छत्तीसगढ़, छग | छत्तीसगढ़िया, छत्तीसगढ़ी?
IN-GA = Goa | गोवा | गोवन, गोवाई
IN-GJ = Gujarat | गुजरात | गुजराती?
IN-HR = Haryana | हरियाणा, हरयाणा | हरियाणवी?
IN-HP = Himachal Pradesh | हिमाचल प्रदेश, हिमाचलप्रदेश, हिमाचल | हिमाचली
IN-JH = Jharkhand | झारखंड | *
IN-KA = Karnataka | कर्नाटक, कर्णाटक | कन्नड़?, कन्नडिगा
IN-KL = Kerala | केरल, केरला, केरलम | *, मलयाली, केरलाई
IN-MP = Madhya Pradesh | मध्य प्रदेश, मध्यप्रदेश, एमपी, मप्र, म.प्र, MP? | -
IN-MH = Maharashtra | महाराष्ट्र | मराठी?, महाराष्ट्रीयन, महाराष्ट्रियन
IN-MN = Manipur | मणिपुर | *
IN-ML = Meghalaya | मेघालय | *
IN-MZ = Mizoram | मिजोरम, मिज़ोरम | मिजो
IN-NL = Nagaland | नागालैंड, नगालैंड | नागा?, नगा?
IN-OD = Odisha | ओडिशा, ओडीशा, उड़ीसा | ओड़िया?, उड़िया?
IN-PB = Punjab | पंजाब? | पंजाबी?
IN-RJ = Rajasthan | राजस्थान | *
IN-SK = Sikkim | सिक्किम | *
IN-TN = Tamil Nadu | तमिलनाडु, तमिल नाडु, तामिलनाडु | तमिल?
IN-TS = Telangana | तेलंगाना, तेलंगाणा | *
IN-TR = Tripura | त्रिपुरा | *
IN-UP = Uttar Pradesh | उत्तर प्रदेश, उत्तरप्रदेश, यूपी, उप्र?, उ.प्र, UP? | -
IN-UK = Uttarakhand | उत्तराखंड, उत्तराखण्ड, उत्तरांचल | *
IN-WB = West Bengal | पश्चिम बंगाल, प. बंगाल, पश्चिमी बंगाल, वेस्ट बंगाल, पश्चिमबंगाल, बंगाल? | बंगाली?
# Union territories
IN-AN = Andaman and Nicobar Islands | अंडमान और निकोबार द्वीप समूह, अंडमान निकोबार, अंडमान-निकोबार, अंडमान एवं निकोबार, अंडमान और निकोबार, अंडमान | -
IN-CH = Chandigarh | चंडीगढ़ | -
IN-DH = Dadra and Nagar Haveli and Daman and Diu | दादरा और नगर हवेली और दमन और दीव, दादरा और नगर हवेली, दादरा नगर हवेली, दमन और दीव, दमन-दीव, दमन दीव | -
IN-DL = Delhi | दिल्ली, देहली, दिल्ली एनसीटी | -
IN-JK = Jammu and Kashmir | जम्मू-कश्मीर, जम्मू कश्मीर, जम्मू और कश्मीर, जम्मू एवं कश्मीर, जेके?, जे एंड के, J&K | -
IN-LA = Ladakh | लद्दाख, लदाख | *
IN-LD = Lakshadweep | लक्षद्वीप | -
IN-PY = Puducherry | पुडुचेरी, पुदुचेरी, पुद्दुचेरी, पांडिचेरी, पॉन्डिचेरी | -
# Provinces of the past
Coastal Andhra | तटीय आंध्र, सीमांध्र | -
Bombay Presidency | बॉम्बे प्रेसिडेंसी, बंबई प्रेसिडेंसी | -
Madras Presidency | मद्रास प्रेसिडेंसी | -
Bengal Presidency | बंगाल प्रेसिडेंसी | -
United Provinces | संयुक्त प्रांत, आगरा और अवध प्रांत | -
Central Provinces | मध्य प्रांत, सीपी एंड बरार | -
Princely Hyderabad | हैदराबाद रियासत, निजाम रियासत | -
Travancore | त्रावणकोर, ट्रावनकोर | -
# Parts of the country
North India | उत्तर भारत, उत्तरी भारत, नॉर्थ इंडिया | उत्तर भारतीय
South India | दक्षिण भारत, दक्षिणी भारत, साउथ इंडिया | दक्षिण भारतीय
East India | पूर्वी भारत | -
West India | पश्चिमी भारत, पश्चिम भारत | -
Central India | मध्य भारत | -
North-East India | पूर्वोत्तर?, पूर्वोत्तर भारत, नॉर्थ ईस्ट, नॉर्थईस्ट | पूर्वोत्तरी
National Capital Region | एनसीआर, दिल्ली-एनसीआर, दिल्ली एनसीआर, राष्ट्रीय राजधानी क्षेत्र, NCR | -
Hindi Belt | हिंदी पट्टी, काउ बेल्ट | -
# Lands within the states
@ region IN-UP
Purvanchal | पूर्वांचल | *
Western Uttar Pradesh | पश्चिमी उत्तर प्रदेश, पश्चिमी यूपी, पश्चिम यूपी, वेस्ट यूपी | -
Eastern Uttar Pradesh | पूर्वी उत्तर प्रदेश, पूर्वी यूपी | -
Awadh | अवध | *?
Braj | ब्रज?, ब्रजभूमि, बृज? | -
Rohilkhand | रुहेलखंड, रोहिलखंड | -
Bundelkhand | बुंदेलखंड | *
@ region IN-BR
Mithila | मिथिला?, मिथिलांचल | मैथिल?
Seemanchal | सीमांचल | -
Magadh | मगध | *
Anga | अंग प्रदेश | -
Koshi Region | कोसी क्षेत्र, कोसी अंचल | -
@ region IN-JH
Santhal Pargana | संथाल परगना, संताल परगना | -
Chota Nagpur | छोटानागपुर, छोटा नागपुर | -
Kolhan | कोल्हान | -
Palamu Division | पलामू प्रमंडल | -
@ region IN-MP
Malwa | मालवा? | *?
Nimar | निमाड़ | *
Baghelkhand | बघेलखंड | -
Vindhya Region | विंध्य क्षेत्र, विंध्य प्रदेश | -
Mahakoshal | महाकौशल, महाकोशल | -
Chambal | चंबल? | -
Gwalior-Chambal | ग्वालियर-चंबल, ग्वालियर चंबल अंचल | -
@ region IN-CG
Bastar Region | बस्तर संभाग, बस्तर अंचल | -
Surguja Division | सरगुजा संभाग | -
Abujhmad | अबूझमाड़, अबुझमाड़ | -
@ region IN-MH
Vidarbha | विदर्भ | *
Marathwada | मराठवाड़ा | -
Konkan | कोंकण, कोकण | *
Khandesh | खानदेश, खान्देश | -
Western Maharashtra | पश्चिमी महाराष्ट्र, पश्चिम महाराष्ट्र | -
@ region IN-RJ
Marwar | मारवाड़ | *?
Mewar | मेवाड़ | *
Shekhawati | शेखावाटी | -
Hadoti | हाड़ौती, हाड़ोती | -
Dhundhar | ढूंढाड़ | -
Vagad | वागड़ | -
Western Rajasthan | पश्चिमी राजस्थान | -
@ region IN-HR
Mewat Region | मेवात | मेवाती
Ahirwal | अहीरवाल | -
Bangar | बांगर बेल्ट | -
@ region IN-PB
Doaba | दोआबा | -
Majha | माझा?, माझा क्षेत्र | -
Punjab Malwa | मालवा? | -
@ region IN-UK
Kumaon | कुमाऊं, कुमायूं | कुमाऊंनी
Garhwal | गढ़वाल | गढ़वाली
Jaunsar-Bawar | जौनसार-बावर, जौनसार बावर, जौनसार | -
@ region IN-GJ
Saurashtra | सौराष्ट्र | -
Kathiawar | काठियावाड़ | *
North Gujarat | उत्तर गुजरात, उत्तरी गुजरात | -
South Gujarat | दक्षिण गुजरात, दक्षिणी गुजरात | -
@ region IN-TS
North Telangana | उत्तरी तेलंगाना | -
@ region IN-AP
Rayalaseema | रायलसीमा | -
@ region IN-KA
Hyderabad Karnataka | हैदराबाद-कर्नाटक, कल्याण कर्नाटक | -
Kittur Karnataka | मुंबई-कर्नाटक, कित्तूर कर्नाटक | -
Old Mysuru | पुराना मैसूर, ओल्ड मैसूर | -
Malnad | मलनाड | -
@ region IN-KL
Malabar | मालाबार | *
@ region IN-TN
Kongu Nadu | कोंगु नाडु, कोंगु क्षेत्र | -
Chettinad | चेट्टीनाड | -
@ region IN-WB
North Bengal | उत्तर बंगाल, उत्तरी बंगाल | -
South Bengal | दक्षिण बंगाल | -
Jangalmahal | जंगलमहल, जंगल महल | -
Dooars | डुआर्स, दोआर्स | -
Gorkhaland | गोरखालैंड | -
Sundarbans | सुंदरवन, सुंदरबन | -
@ region IN-AS
Barak Valley | बराक घाटी, बराक वैली | -
Bodoland | बोडोलैंड, बीटीआर?, बीटीसी? | बोडो?
Karbi Anglong Hills | कार्बी पहाड़ियां | -
@ region IN-ML
Garo Hills | गारो हिल्स, गारो पहाड़ियां | -
Khasi Hills | खासी हिल्स, खासी पहाड़ियां | -
Jaintia Hills | जयंतिया हिल्स, जयंतिया पहाड़ियां | -
@ region IN-JK
Kashmir Valley | कश्मीर घाटी, कश्मीर वैली | -
Jammu Division | जम्मू संभाग, जम्मू क्षेत्र | डोगरा?
Chenab Valley | चिनाब घाटी, चिनाब वैली | -
Pir Panjal | पीर पंजाल, पीर पंजाल घाटी | -
@ region IN-LA
Eastern Ladakh | पूर्वी लद्दाख, ईस्टर्न लद्दाख | -
Galwan | गलवान, गलवान घाटी, गलवान वैली | -
Depsang | देपसांग, डेपसांग | -
Demchok | डेमचोक, देमचोक | -
Aksai Chin | अक्साई चिन, अक्साई चीन | -
Siachen | सियाचिन, सियाचिन ग्लेशियर | -
@ region IN-HP
Lahaul | लाहौल, लाहुल | -
Spiti | स्पीति, स्पीति घाटी | -
`;
