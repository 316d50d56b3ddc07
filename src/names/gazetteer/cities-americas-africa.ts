/**
 * Cities of the Americas, Africa and Oceania as Hindi news writes them: capitals, large cities, places that news made
 * known. From general knowledge; the format is that of `parsePlaces`.
 */
export const CITIES_AMERICAS_AFRICA = `
# United States
@ city US-DC
Washington, D.C. | वाशिंगटन, वॉशिंगटन डीसी, वाशिंगटन डी.सी
Capitol Hill | कैपिटल हिल, कैपिटोल हिल
@ city US-NY
New York | न्यूयॉर्क, न्यू यॉर्क, न्यूयार्क सिटी, न्यूयॉर्क शहर
Manhattan | मैनहट्टन, मैनहैटन
Brooklyn | ब्रुकलिन, ब्रूकलिन
Queens | क्वींस?
Bronx | ब्रोंक्स, ब्रॉन्क्स
Buffalo | बफेलो?
Albany | अल्बानी
Wall Street | वॉल स्ट्रीट
Times Square | टाइम्स स्क्वायर
@ city US-CA
Los Angeles | लॉस एंजिलिस, लॉस एंजेलिस, लॉस एंजिल्स, लॉस एंजेल्स, लास एंजेलिस
San Francisco | सैन फ्रांसिस्को, सेन फ्रांसिस्को
San Diego | सैन डिएगो, सैन डियागो
San Jose | सैन जोस?, सैन होजे?
Sacramento | सैक्रामेंटो
Silicon Valley | सिलिकॉन वैली
Hollywood | हॉलीवुड?
@ city US-IL
Chicago | शिकागो
@ city US-TX
Houston | ह्यूस्टन, हूस्टन, हस्टन
Dallas | डलास, डैलस
Austin | ऑस्टिन?
San Antonio | सैन एंटोनियो
El Paso | एल पासो
Uvalde | उवाल्डे
@ city US-FL
Miami | मियामी, मायामी
Orlando | ऑरलैंडो?
Tampa | टैम्पा?
Mar-a-Lago | मार-ए-लागो, मार ए लागो, मार-आ-लागो
Cape Canaveral | केप कैनावेरल, केप कैनेवरल
Palm Beach | पाम बीच
Jacksonville | जैक्सनविले
@ city US-PA
Philadelphia | फिलाडेल्फिया
Pittsburgh | पिट्सबर्ग
@ city US-MA
Boston | बोस्टन
@ city US-GA
Atlanta | अटलांटा
@ city US-WA
Seattle | सिएटल, सीटल
@ city US-MI
Detroit | डेट्रॉइट, डेट्रायट
@ city US-NV
Las Vegas | लास वेगास, लॉस वेगास
@ city US-AZ
Phoenix | फीनिक्स?
@ city US-CO
Denver | डेनवर
@ city US-MN
Minneapolis | मिनियापोलिस, मिनिएपोलिस
@ city US-LA
New Orleans | न्यू ऑरलियन्स, न्यू ऑर्लियंस
@ city US-MD
Baltimore | बाल्टीमोर, बाल्टिमोर
Camp David | कैंप डेविड
@ city US-HI
Honolulu | होनोलूलू
Maui | माउई
Pearl Harbor | पर्ल हार्बर
@ city US-AK
Anchorage | एंकोरेज, एंकरेज, एंकोराज
@ city US-TN
Nashville | नैशविले
Memphis | मेम्फिस
@ city US-UT
Salt Lake City | सॉल्ट लेक सिटी
@ city US-OR
Portland | पोर्टलैंड
@ city US-NC
Charlotte | शार्लेट?, शार्लोट?
@ city US-OH
Cleveland | क्लीवलैंड
Cincinnati | सिनसिनाटी
@ city US-WI
Milwaukee | मिलवाउकी, मिल्वौकी
@ city US-MO
St. Louis | सेंट लुइस
Kansas City | कैनसस सिटी, कंसास सिटी
@ city US-IN
Indianapolis | इंडियानापोलिस
@ city US-VA
Arlington | आर्लिंगटन
Quantico | क्वांटिको
Richmond | रिचमंड
@ city US-NJ
Newark | नेवार्क
@ city US-AL
Montgomery | मोंटगोमरी
@ city US-DE
Wilmington | विलमिंगटन
# Canada, Mexico, Central America, the Caribbean
@ city CA-ON
Ottawa | ओटावा
Toronto | टोरंटो, टोरोंटो
Brampton | ब्रैम्पटन
Mississauga | मिसिसॉगा
@ city CA-QC
Montreal | मॉन्ट्रियल, मांट्रियल
Quebec City | क्यूबेक सिटी
@ city CA-NL
CA/st-johns = St. John's | सेंट जॉन्स?, सेंट जोंस?
@ city CA-BC
Vancouver | वैंकूवर
Surrey | सरे?
@ city CA-AB
Calgary | कैलगरी, कैलगेरी
Edmonton | एडमॉन्टन, एडमोंटन
Kananaskis | कनानास्किस
@ city CA-MB
Winnipeg | विनिपेग
@ city CA-NS
Halifax | हैलिफैक्स
@ city MX
Mexico City | मैक्सिको सिटी
Guadalajara | ग्वाडलहारा, गुआडालाजारा
Monterrey | मोंटेरे
Tijuana | तिजुआना
Cancún | कैनकन, कैनकून
Acapulco | अकापुल्को
Ciudad Juárez | स्यूदाद हुआरेज़, सिउदाद जुआरेज
@ city GT
Guatemala City | ग्वाटेमाला सिटी
@ city BZ
Belmopan | बेलमोपान
@ city SV
San Salvador | सैन सल्वाडोर
@ city HN
Tegucigalpa | तेगुसिगाल्पा, टेगुसिगल्पा
@ city NI
Managua | मानागुआ
@ city CR
CR/san-jose = San José, Costa Rica | सैन जोस?, सैन होजे?
@ city PA
Panama City | पनामा सिटी
@ city CU
Havana | हवाना
@ city HT
Port-au-Prince | पोर्ट-ऑ-प्रिंस, पोर्ट ओ प्रिंस, पोर्ट-औ-प्रिंस
@ city DO
Santo Domingo | सेंटो डोमिंगो, सैंटो डोमिंगो
@ city JM
Kingston | किंग्सटन
@ city BS
Nassau | नासाउ, नासाऊ
@ city BB
Bridgetown | ब्रिजटाउन
@ city TT
Port of Spain | पोर्ट ऑफ स्पेन
@ city GD
St. George's | सेंट जॉर्जेस
@ city LC
Castries | कास्ट्रीज
Gros Islet | ग्रोस आइलेट
@ city VC
Kingstown | किंग्सटाउन
@ city AG
AG/st-johns = St. John's | सेंट जॉन्स?
@ city DM
Roseau | रोसेउ
@ city KN
Basseterre | बासेटेरे, बासेटेयर
@ city PR
San Juan | सैन जुआन?
# South America
@ city BR
Brasília | ब्रासीलिया, ब्राजीलिया
Rio de Janeiro | रियो डी जेनेरियो, रियो डि जेनेरियो, रियो?
Sao Paulo | साओ पाउलो, साओ पाओलो
Belem | बेलेम
Manaus | मनौस, मनाउस
Fortaleza | फोर्टालेजा
Porto Alegre | पोर्टो अलेग्रे
Recife | रेसीफे
Foz do Iguaçu | इगुआजु
@ city AR
Buenos Aires | ब्यूनस आयर्स, ब्यूनस आइरस, ब्यूनस एयर्स
Rosario | रोसारियो
Ushuaia | उशुआइया
@ city CL
Santiago | सैंटियागो, सेंटियागो
Valparaíso | वालपराइसो
@ city CO
Bogota | बोगोटा, बोगोता
Medellín | मेडेलिन, मेडेलीन
Cali | काली?, कैली?
@ city VE
Caracas | काराकस, कराकस
Maracaibo | माराकाइबो
@ city EC
Quito | क्विटो, कीटो?
Guayaquil | ग्वायाकिल, गुआयाकिल
@ city PE
Lima | लीमा
Cusco | कुस्को
Machu Picchu | माचू पिच्चू, माचू पिचू
@ city BO
La Paz | ला पाज
Sucre | सुक्रे
Santa Cruz | सांता क्रूज, सैंटा क्रूज
@ city PY
Asunción | असुनसियोन, असुनसियन
@ city UY
Montevideo | मोंटेवीडियो, मोंटेविडियो
Punta del Este | पुंटा डेल एस्टे
@ city GY
Georgetown | जॉर्जटाउन
@ city SR
Paramaribo | पारामारिबो
@ city GF
Cayenne | कायेन
Kourou | कौरू
@ city FK
Stanley | पोर्ट स्टेनली
# North Africa and the Nile
@ city EG
Cairo | काहिरा, कायरो, कैरो
Alexandria | अलेक्जेंड्रिया, सिकंदरिया, एलेक्जेंड्रिया
Sharm el-Sheikh | शर्म अल शेख, शर्म-अल-शेख, शर्म अल-शेख, शर्म एल शेख
Suez | स्वेज
Giza | गीजा, गीज़ा
Luxor | लक्सर?
El Arish | अल अरीश, अल-अरिश
@ city LY
Tripoli | त्रिपोली?, ट्रिपोली?
Benghazi | बेनगाजी, बेंगाजी
Misrata | मिसराता
Derna | डेर्ना, डर्ना
Sirte | सिर्ते, सिरते
@ city TN
Tunis | ट्यूनिस
@ city DZ
Algiers | अल्जीयर्स, अल्जीरिस
@ city MA
Rabat | रबात
Casablanca | कासाब्लांका
Marrakesh | माराकेश, मराकेश, मराकेच
Agadir | अगादिर
@ city EH
El Aaiún | लायून
@ city SD
Khartoum | खार्तूम, खारतूम
Omdurman | ओमडुरमैन, ओमदुरमन
Port Sudan | पोर्ट सूडान
El Fasher | अल-फशर, अल फाशेर, एल फशर, अल-फाशिर
Nyala | न्याला
@ city SS
Juba | जुबा
@ city ET
Addis Ababa | अदीस अबाबा, आदिस अबाबा, अदिस अबाबा
Mekelle | मेकेले
@ city ER
Asmara | अस्मारा
@ city DJ
Djibouti City | जिबूती सिटी
@ city SO
Mogadishu | मोगादिशू, मोगादीशु
Hargeisa | हरगेइसा, हर्गेसा
Kismayo | किसमायो
# Sub-Saharan Africa
@ city KE
Nairobi | नैरोबी
Mombasa | मोम्बासा
Kisumu | किसुमू
@ city UG
Kampala | कंपाला
Entebbe | एंटेबे, एन्टेबे
@ city TZ
Dodoma | डोडोमा
Dar es Salaam | दार एस सलाम, दार-ए-सलाम, दार अस सलाम
Arusha | अरुशा
@ city RW
Kigali | किगाली
@ city BI
Gitega | गितेगा
Bujumbura | बुजुंबुरा
@ city CD
Kinshasa | किंशासा
Goma | गोमा?
Bukavu | बुकावू
Lubumbashi | लुबुम्बाशी
@ city CG
Brazzaville | ब्राजाविल
@ city CF
Bangui | बांगुई
@ city CM
Yaoundé | याउंडे, याओंडे
Douala | डौआला
@ city NG
Abuja | अबुजा
Lagos | लागोस
Kano | कानो?
Maiduguri | मैदुगुरी
Kaduna | कडुना, कदूना
Port Harcourt | पोर्ट हरकोर्ट
@ city NE
Niamey | नियामे
@ city TD
N'Djamena | एन'जामेना, एनजामेना, नजामेना
@ city ML
Bamako | बामाको
Timbuktu | टिम्बकटू, टिंबकटू
Gao | गाओ?
@ city MR
Nouakchott | नौआकशोट, नुआकशॉट
@ city SN
Dakar | डकार?
@ city GM
Banjul | बांजुल
@ city GN
Conakry | कोनाक्री
@ city GW
Bissau | बिसाऊ
@ city GQ
Malabo | मलाबो
@ city SL
Freetown | फ्रीटाउन
@ city LR
Monrovia | मोनरोविया
@ city CI
Yamoussoukro | यामुसुक्रो
Abidjan | आबिदजान, अबिदजान
@ city GH
Accra | अक्रा
Kumasi | कुमासी
@ city TG
Lomé | लोमे
@ city BJ
Porto-Novo | पोर्टो-नोवो
Cotonou | कोटोनू
@ city BF
Ouagadougou | औगाडौगू, वागाडूगू, उआगाडूगू
@ city GA
Libreville | लिब्रेविल, लीब्रेविल
@ city ST
Sao Tome | साओ टोमे शहर
@ city CV
Praia | प्राइया
@ city AO
Luanda | लुआंडा
@ city ZM
Lusaka | लुसाका
@ city ZW
Harare | हरारे
Bulawayo | बुलावायो
@ city MW
Lilongwe | लिलोंग्वे
@ city MZ
Maputo | मापुतो
@ city BW
Gaborone | गेबोरोन, गैबोरोन
@ city NA
Windhoek | विंडहोक, विंडहुक
@ city ZA-GP
Pretoria | प्रिटोरिया
Johannesburg | जोहान्सबर्ग, जोहानिसबर्ग, जोहानेसबर्ग
@ city ZA-WC
Cape Town | केप टाउन, केपटाउन
Paarl | पार्ल
@ city ZA-KZN
Durban | डरबन
@ city ZA-EC
Gqeberha | गेबरहा, पोर्ट एलिजाबेथ
@ city ZA
Bloemfontein | ब्लोमफोंटेन, ब्लूमफोंटीन
Centurion | सेंचुरियन?
@ city LS
Maseru | मासेरू
@ city SZ
Mbabane | एमबाबाने, म्बाबेन
@ city MG
Antananarivo | अंतानानारिवो, एंटानानारिवो
@ city MU
Port Louis | पोर्ट लुइस, पोर्ट लुई
@ city SC
SC/victoria = Victoria, Seychelles | विक्टोरिया?
@ city KM
Moroni | मोरोनी
# Oceania
@ city AU
Canberra | कैनबरा, केनबरा
@ city AU-NSW
Sydney | सिडनी
Bondi Beach | बॉन्डी बीच, बोंडी बीच
@ city AU-VIC
Melbourne | मेलबर्न, मेलबॉर्न
@ city AU-QLD
Brisbane | ब्रिस्बेन
Gold Coast | गोल्ड कोस्ट
Cairns | केर्न्स
@ city AU-WA
Perth | पर्थ
@ city AU-SA
Adelaide | एडिलेड
@ city AU-TAS
Hobart | होबार्ट
@ city AU-NT
Darwin | डार्विन?
@ city NZ
Wellington | वेलिंगटन
Auckland | ऑकलैंड
Christchurch | क्राइस्टचर्च
Hamilton, New Zealand | हैमिल्टन?
@ city FJ
Suva | सुवा
@ city PG
Port Moresby | पोर्ट मोरेस्बी
@ city SB
Honiara | होनियारा
@ city VU
Port Vila | पोर्ट विला
@ city NC
Noumea | नौमिया, नूमिया
@ city WS
Apia | अपिया
@ city TO
Nukuʻalofa | नुकु'अलोफा, नुकुआलोफा
@ city TV
Funafuti | फुनाफुति
@ city KI
Tarawa | तारावा
@ city PW
Ngerulmud | न्गेरुलमुद
@ city FM
Palikir | पालिकिर
@ city MH
Majuro | माजुरो
@ city NR
Yaren | यारेन
`;
