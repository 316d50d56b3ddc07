/**
 * Cities, towns and districts of northern and central India (from Ladakh to Madhya Pradesh) by state. A district that
 * has the name of its seat is one record with it. From general knowledge; the format is that of `parsePlaces`.
 */
export const CITIES_INDIA_NORTH = `
@ city IN-DL
Delhi | दिल्ली
New Delhi | नई दिल्ली, नयी दिल्ली, न्यू दिल्ली
Old Delhi | पुरानी दिल्ली
Connaught Place | कनॉट प्लेस
Chandni Chowk | चांदनी चौक
Dwarka, Delhi | द्वारका?
Rohini, Delhi | रोहिणी?
Shahdara | शाहदरा
Karol Bagh | करोल बाग
Shaheen Bagh | शाहीन बाग
Jahangirpuri | जहांगीरपुरी
Narela | नरेला
Najafgarh | नजफगढ़
Lajpat Nagar | लाजपत नगर
Janakpuri | जनकपुरी
Okhla | ओखला
Burari | बुराड़ी
Seelampur | सीलमपुर
Mehrauli | महरौली
Saket | साकेत?
Singhu Border | सिंघु बॉर्डर, सिंघु सीमा
Tikri Border | टिकरी बॉर्डर
Jantar Mantar | जंतर-मंतर, जंतर मंतर
Rajghat | राजघाट
Red Fort | लाल किला, लालकिला
India Gate | इंडिया गेट
Raisina Hill | रायसीना हिल, रायसीना
@ city IN-CH
Chandigarh | चंडीगढ़
@ city IN-JK
Srinagar | श्रीनगर?
Jammu | जम्मू
Anantnag | अनंतनाग
Baramulla | बारामूला, बारामुला
Pulwama | पुलवामा
Shopian | शोपियां, शोपियन
Kulgam | कुलगाम
Budgam | बडगाम
Ganderbal | गांदरबल, गांदेरबल
Bandipora | बांदीपोरा, बांदीपुरा
Kupwara | कुपवाड़ा
Poonch | पुंछ
Rajouri | राजौरी
Doda | डोडा?
Kishtwar | किश्तवाड़
Ramban | रामबन
Reasi | रियासी
Udhampur | उधमपुर, ऊधमपुर
Kathua | कठुआ
Samba | सांबा?
Katra | कटरा?
Gulmarg | गुलमर्ग
Pahalgam | पहलगाम
Baisaran | बैसरन, बैसरन घाटी
Sonamarg | सोनमर्ग
Uri | उरी?
Sopore | सोपोर
Tral | त्राल
Awantipora | अवंतीपोरा
Nagrota | नगरोटा
Akhnoor | अखनूर
Bhaderwah | भद्रवाह
Keran | केरन सेक्टर
Machil | माछिल
Vaishno Devi | वैष्णो देवी
Amarnath | अमरनाथ?, अमरनाथ गुफा
Lal Chowk | लाल चौक, लालचौक
@ city IN-LA
Leh | लेह
Kargil | कारगिल, करगिल
Drass | द्रास
Nubra | नुब्रा
Zanskar | जंस्कार, जांस्कर
Chushul | चुशूल
Daulat Beg Oldi | दौलत बेग ओल्डी
@ city IN-HP
Shimla | शिमला
Dharamshala | धर्मशाला?
Mandi | मंडी?
Kullu | कुल्लू
Manali | मनाली
Solan | सोलन
Una | ऊना?
Kangra | कांगड़ा
Chamba | चंबा?
Sirmaur | सिरमौर?
Nahan | नाहन
IN/bilaspur-hp = Bilaspur, Himachal Pradesh | बिलासपुर?
IN/hamirpur-hp = Hamirpur, Himachal Pradesh | हमीरपुर?
Kinnaur | किन्नौर
Lahaul and Spiti | लाहौल-स्पीति, लाहौल स्पीति
Keylong | केलांग
Reckong Peo | रिकांगपिओ, रिकांग पिओ
Palampur | पालमपुर
Nurpur | नूरपुर?
Dalhousie | डलहौजी
Kasauli | कसौली
Kufri | कुफरी
McLeod Ganj | मैक्लोडगंज
Baddi | बद्दी
Nalagarh | नालागढ़
Paonta Sahib | पांवटा साहिब
Rampur Bushahr | रामपुर बुशहर
Sundernagar | सुंदरनगर
Jogindernagar | जोगिंदरनगर
Rohru | रोहड़ू
Theog | ठियोग
@ city IN-PB
Amritsar | अमृतसर
Ludhiana | लुधियाना
Jalandhar | जालंधर
Patiala | पटियाला
Bathinda | बठिंडा, भटिंडा
Mohali | मोहाली, एसएएस नगर
Hoshiarpur | होशियारपुर
Pathankot | पठानकोट
Gurdaspur | गुरदासपुर
Batala | बटाला
Firozpur | फिरोजपुर
Fazilka | फाजिल्का
Abohar | अबोहर
Moga | मोगा
Faridkot | फरीदकोट
Muktsar | मुक्तसर, श्री मुक्तसर साहिब
Mansa | मानसा?
Sangrur | संगरूर
Barnala | बरनाला?
Malerkotla | मलेरकोटला
Fatehgarh Sahib | फतेहगढ़ साहिब
Rupnagar | रूपनगर, रोपड़
Anandpur Sahib | आनंदपुर साहिब
Tarn Taran | तरनतारन, तरन तारन
Kapurthala | कपूरथला
Phagwara | फगवाड़ा
Nawanshahr | नवांशहर, शहीद भगत सिंह नगर
Khanna | खन्ना?
Rajpura | राजपुरा
Zirakpur | जीरकपुर
Dera Bassi | डेरा बस्सी, डेराबस्सी
Jagraon | जगरांव
Nabha | नाभा
Sirhind | सरहिंद
Dera Baba Nanak | डेरा बाबा नानक
Attari | अटारी?, अटारी बॉर्डर, अटारी-वाघा
Hussainiwala | हुसैनीवाला
Khanauri | खनौरी बॉर्डर, खनौरी
@ city IN-HR
Gurugram | गुरुग्राम, गुड़गांव
Faridabad | फरीदाबाद
Panipat | पानीपत
Sonipat | सोनीपत
Rohtak | रोहतक
Hisar | हिसार
Karnal | करनाल
Ambala | अंबाला
Panchkula | पंचकूला
Yamunanagar | यमुनानगर
Kurukshetra | कुरुक्षेत्र?
Kaithal | कैथल
Jind | जींद
Sirsa | सिरसा
Fatehabad | फतेहाबाद?
Bhiwani | भिवानी
Charkhi Dadri | चरखी दादरी
Jhajjar | झज्जर
Bahadurgarh | बहादुरगढ़
Rewari | रेवाड़ी
Narnaul | नारनौल
Mahendragarh | महेंद्रगढ़
Nuh | नूंह, नूह?
Palwal | पलवल
Manesar | मानेसर
Ballabhgarh | बल्लभगढ़
Hansi | हांसी?
Gohana | गोहाना
Tohana | टोहाना
Thanesar | थानेसर
Shahabad Markanda | शाहाबाद मारकंडा
Pehowa | पिहोवा, पेहोवा
Murthal | मुरथल
Shambhu Border | शंभू बॉर्डर
Sohna | सोहना
Dabwali | डबवाली
@ city IN-UK
Dehradun | देहरादून, दून?
Haridwar | हरिद्वार
Rishikesh | ऋषिकेश, रिषिकेश
Roorkee | रुड़की
Haldwani | हल्द्वानी
Nainital | नैनीताल
Almora | अल्मोड़ा
Pithoragarh | पिथौरागढ़
Champawat | चंपावत
Bageshwar | बागेश्वर?
Rudrapur | रुद्रपुर
Udham Singh Nagar | ऊधमसिंह नगर, ऊधम सिंह नगर, उधम सिंह नगर
Kashipur | काशीपुर
Khatima | खटीमा
Ramnagar, Uttarakhand | रामनगर?
Tehri | टिहरी
New Tehri | नई टिहरी
Pauri | पौड़ी
Kotdwar | कोटद्वार
Srinagar Garhwal | श्रीनगर गढ़वाल
Rudraprayag | रुद्रप्रयाग
Chamoli | चमोली
Joshimath | जोशीमठ
Gopeshwar | गोपेश्वर
Uttarkashi | उत्तरकाशी
Silkyara | सिलक्यारा
Dharali | धराली
Mussoorie | मसूरी
Lansdowne | लैंसडाउन
Ranikhet | रानीखेत
Kedarnath | केदारनाथ?, केदारनाथ धाम
Badrinath | बद्रीनाथ?, बदरीनाथ?, बद्रीनाथ धाम
Gangotri | गंगोत्री?
Yamunotri | यमुनोत्री
Hemkund Sahib | हेमकुंड साहिब
Auli | औली
Gaurikund | गौरीकुंड
Karnaprayag | कर्णप्रयाग
Devprayag | देवप्रयाग
Tanakpur | टनकपुर
Gairsain | गैरसैंण
@ city IN-UP
Lucknow | लखनऊ
Kanpur | कानपुर
Kanpur Dehat | कानपुर देहात
Varanasi | वाराणसी, बनारस, काशी?
Prayagraj | प्रयागराज, इलाहाबाद, प्रयाग?
Agra | आगरा
Meerut | मेरठ
Noida | नोएडा
Greater Noida | ग्रेटर नोएडा
Gautam Buddha Nagar | गौतमबुद्ध नगर, गौतम बुद्ध नगर, गौतमबुद्धनगर
Ghaziabad | गाजियाबाद
Aligarh | अलीगढ़
Bareilly | बरेली
Moradabad | मुरादाबाद
Saharanpur | सहारनपुर
Gorakhpur | गोरखपुर
Ayodhya | अयोध्या
Faizabad | फैजाबाद
Jhansi | झांसी
Mathura | मथुरा
Vrindavan | वृंदावन
Firozabad | फिरोजाबाद
Muzaffarnagar | मुजफ्फरनगर
Shamli | शामली
Kairana | कैराना
Baghpat | बागपत
Baraut | बड़ौत
Hapur | हापुड़
Bulandshahr | बुलंदशहर
Khurja | खुर्जा
Hathras | हाथरस
Etah | एटा
Kasganj | कासगंज
Etawah | इटावा
Mainpuri | मैनपुरी
Farrukhabad | फर्रुखाबाद
Kannauj | कन्नौज
Auraiya | औरैया
Unnao | उन्नाव
Rae Bareli | रायबरेली, राय बरेली
Amethi | अमेठी
Sultanpur | सुल्तानपुर
Barabanki | बाराबंकी
Sitapur | सीतापुर
Hardoi | हरदोई?
Lakhimpur Kheri | लखीमपुर खीरी, लखीमपुर-खीरी, खीरी
Pilibhit | पीलीभीत
Shahjahanpur | शाहजहांपुर
Budaun | बदायूं
Rampur | रामपुर?
Amroha | अमरोहा
Sambhal | संभल?
Bijnor | बिजनौर
Fatehpur | फतेहपुर?
Kaushambi | कौशांबी
IN/pratapgarh-up = Pratapgarh, Uttar Pradesh | प्रतापगढ़?
Banda | बांदा
Chitrakoot | चित्रकूट
Mahoba | महोबा
IN/hamirpur-up = Hamirpur, Uttar Pradesh | हमीरपुर?
Jalaun | जालौन
Orai | उरई
Lalitpur | ललितपुर?
Mirzapur | मिर्जापुर
Sonbhadra | सोनभद्र
Bhadohi | भदोही
Jaunpur | जौनपुर
Ghazipur | गाजीपुर?
Chandauli | चंदौली
Mughalsarai | मुगलसराय, पंडित दीनदयाल उपाध्याय नगर
Azamgarh | आजमगढ़
Mau | मऊ?
Ballia | बलिया
Deoria | देवरिया
Kushinagar | कुशीनगर
Maharajganj | महाराजगंज?
Siddharthnagar | सिद्धार्थनगर
Basti | बस्ती?
Sant Kabir Nagar | संतकबीर नगर, संत कबीर नगर, संतकबीरनगर
Gonda | गोंडा
Bahraich | बहराइच
Shravasti | श्रावस्ती
Balrampur | बलरामपुर?
Ambedkar Nagar | अंबेडकर नगर?, अंबेडकरनगर
Akbarpur | अकबरपुर?
Deoband | देवबंद
Fatehpur Sikri | फतेहपुर सीकरी
Modinagar | मोदीनगर
Dadri | दादरी?
Jewar | जेवर?
Sarnath | सारनाथ
Phulpur | फूलपुर
Robertsganj | रॉबर्ट्सगंज
Nawabganj | नवाबगंज?
Sandila | संडीला
Malihabad | मलिहाबाद
Bithoor | बिठूर
Barsana | बरसाना?
Gokul | गोकुल?
Govardhan | गोवर्धन?
Milkipur | मिल्कीपुर
Kundarki | कुंदरकी
Tundla | टूंडला
Naini | नैनी?
@ city IN-BR
Patna | पटना
Gaya | गया?, गया जी, गयाजी
Bodh Gaya | बोधगया, बोध गया
Muzaffarpur | मुजफ्फरपुर
Bhagalpur | भागलपुर
Darbhanga | दरभंगा
Purnia | पूर्णिया
Katihar | कटिहार
Araria | अररिया
Kishanganj | किशनगंज?
Saharsa | सहरसा
Supaul | सुपौल
Madhepura | मधेपुरा
Madhubani | मधुबनी
Sitamarhi | सीतामढ़ी
Sheohar | शिवहर
Samastipur | समस्तीपुर
Begusarai | बेगूसराय
Khagaria | खगड़िया
Munger | मुंगेर
Lakhisarai | लखीसराय
Sheikhpura | शेखपुरा
Jamui | जमुई
Banka | बांका?
Nawada | नवादा
Nalanda | नालंदा
Bihar Sharif | बिहारशरीफ, बिहार शरीफ
Rajgir | राजगीर
Jehanabad | जहानाबाद
Arwal | अरवल
IN/aurangabad-br = Aurangabad, Bihar | औरंगाबाद?
Rohtas | रोहतास
Sasaram | सासाराम
Kaimur | कैमूर
Bhabua | भभुआ
Buxar | बक्सर
Bhojpur | भोजपुर
Arrah | आरा?
Saran | सारण
Chhapra | छपरा
Siwan | सीवान, सिवान
Gopalganj | गोपालगंज
Vaishali | वैशाली?
Hajipur | हाजीपुर
East Champaran | पूर्वी चंपारण, पूर्वी चम्पारण
West Champaran | पश्चिमी चंपारण, पश्चिम चंपारण
Champaran | चंपारण
Motihari | मोतिहारी
Bettiah | बेतिया
Bagaha | बगहा
Raxaul | रक्सौल
Danapur | दानापुर
Phulwari Sharif | फुलवारी शरीफ, फुलवारीशरीफ
Barh | बाढ़ अनुमंडल
Mokama | मोकामा
Bihta | बिहटा
Naugachia | नवगछिया
Forbesganj | फारबिसगंज, फॉर्बिसगंज
Jogbani | जोगबनी
Birpur | वीरपुर?
Sultanganj | सुल्तानगंज
Kahalgaon | कहलगांव
Barauni | बरौनी
Tarapur, Bihar | तारापुर?
Dehri | डेहरी, डेहरी ऑन सोन
Sonpur, Bihar | सोनपुर?
Raghopur | राघोपुर
Ghosi | घोसी
@ city IN-JH
Ranchi | रांची
Jamshedpur | जमशेदपुर, टाटानगर
Dhanbad | धनबाद
Bokaro | बोकारो
Deoghar | देवघर
Hazaribagh | हजारीबाग
Giridih | गिरिडीह
Dumka | दुमका
Godda | गोड्डा
Pakur | पाकुड़
Sahebganj | साहिबगंज, साहेबगंज?
Jamtara | जामताड़ा
Koderma | कोडरमा
Chatra | चतरा
Ramgarh | रामगढ़?
Palamu | पलामू
Daltonganj | डालटनगंज, मेदिनीनगर
Garhwa | गढ़वा
Latehar | लातेहार
Lohardaga | लोहरदगा
Gumla | गुमला
Simdega | सिमडेगा
Khunti | खूंटी?
Seraikela Kharsawan | सरायकेला-खरसावां, सरायकेला खरसावां, सरायकेला
West Singhbhum | पश्चिमी सिंहभूम, पश्चिम सिंहभूम
East Singhbhum | पूर्वी सिंहभूम
Chaibasa | चाईबासा
Jharia | झरिया
Ghatshila | घाटशिला
Madhupur | मधुपुर
Baidyanath Dham | बैद्यनाथ धाम, बाबाधाम
@ city IN-RJ
Jaipur | जयपुर
Jodhpur | जोधपुर
Udaipur | उदयपुर
Kota | कोटा?
Ajmer | अजमेर
Bikaner | बीकानेर
Alwar | अलवर
Bharatpur | भरतपुर?
Sikar | सीकर
Pali | पाली?
Sri Ganganagar | श्रीगंगानगर, श्री गंगानगर, गंगानगर
Hanumangarh | हनुमानगढ़
Churu | चूरू
Jhunjhunu | झुंझुनू, झुंझुनूं
Nagaur | नागौर
Tonk | टोंक
Bundi | बूंदी
Baran | बारां
Jhalawar | झालावाड़
Chittorgarh | चित्तौड़गढ़, चित्तौड़
IN/pratapgarh-rj = Pratapgarh, Rajasthan | प्रतापगढ़?
Banswara | बांसवाड़ा
Dungarpur | डूंगरपुर
Rajsamand | राजसमंद
Bhilwara | भीलवाड़ा
Sirohi | सिरोही
Jalore | जालोर
Barmer | बाड़मेर
Jaisalmer | जैसलमेर
Dausa | दौसा
Karauli | करौली
Sawai Madhopur | सवाई माधोपुर
Dholpur | धौलपुर
Balotra | बालोतरा
Beawar | ब्यावर
Deeg | डीग
Khairthal-Tijara | खैरथल-तिजारा, खैरथल
Didwana-Kuchaman | डीडवाना-कुचामन, डीडवाना
Phalodi | फलोदी
Salumbar | सलूंबर
Kotputli-Behror | कोटपूतली-बहरोड़, कोटपूतली
Behror | बहरोड़
Neemrana | नीमराना
Bhiwadi | भिवाड़ी
Pushkar | पुष्कर?
Mount Abu | माउंट आबू, आबू रोड
Ranthambore | रणथंभौर, रणथंभोर
Pokhran | पोखरण, पोकरण
Nathdwara | नाथद्वारा
Kishangarh | किशनगढ़
Makrana | मकराना
Sujangarh | सुजानगढ़
Ratangarh | रतनगढ़
Khatu | खाटू, खाटू श्याम
Salasar | सालासर
Mehandipur | मेहंदीपुर, मेहंदीपुर बालाजी
Gangapur City | गंगापुर सिटी
Hindaun | हिंडौन
Sanchore | सांचौर
Tanot | तनोट
@ city IN-MP
Bhopal | भोपाल
Indore | इंदौर
Gwalior | ग्वालियर
Jabalpur | जबलपुर
Ujjain | उज्जैन, अवंतिका?
Sagar | सागर?
Rewa | रीवा?
Satna | सतना
Ratlam | रतलाम
Dewas | देवास
Chhindwara | छिंदवाड़ा
Khandwa | खंडवा
Khargone | खरगोन
Burhanpur | बुरहानपुर
Barwani | बड़वानी
Dhar | धार?
Jhabua | झाबुआ
Alirajpur | अलीराजपुर, आलीराजपुर
Mandsaur | मंदसौर
Neemuch | नीमच
Shajapur | शाजापुर
Agar Malwa | आगर मालवा, आगर-मालवा
Rajgarh | राजगढ़?
Vidisha | विदिशा?
Sehore | सीहोर
Raisen | रायसेन
Narmadapuram | नर्मदापुरम, होशंगाबाद
Itarsi | इटारसी
Harda | हरदा?
Betul | बैतूल
Narsinghpur | नरसिंहपुर
Seoni | सिवनी
Balaghat | बालाघाट
Mandla | मंडला
Dindori | डिंडोरी
Katni | कटनी
Umaria | उमरिया
Shahdol | शहडोल
Anuppur | अनूपपुर
Sidhi | सीधी?
Singrauli | सिंगरौली
Panna | पन्ना?
Chhatarpur | छतरपुर?
Khajuraho | खजुराहो
Tikamgarh | टीकमगढ़
Niwari | निवाड़ी
Orchha | ओरछा
Damoh | दमोह
Guna | गुना?
Ashoknagar | अशोकनगर?
Shivpuri | शिवपुरी
Datia | दतिया
Bhind | भिंड
Morena | मुरैना
Sheopur | श्योपुर
Kuno | कूनो, कूनो नेशनल पार्क
Maihar | मैहर
Mauganj | मऊगंज
Pandhurna | पांढुर्णा
Mhow | महू?
Pithampur | पीथमपुर
Nagda | नागदा
Omkareshwar | ओंकारेश्वर
Pachmarhi | पचमढ़ी
Bina | बीना?
Sanchi | सांची?
Amarkantak | अमरकंटक
Maheshwar | महेश्वर?
Bagh Tiger Reserve | बांधवगढ़
Kanha | कान्हा नेशनल पार्क
@ city IN-CG
Raipur | रायपुर
Bilaspur | बिलासपुर?
Durg | दुर्ग?
Bhilai | भिलाई
Korba | कोरबा
Rajnandgaon | राजनांदगांव
IN/raigarh-cg = Raigarh | रायगढ़?
Jagdalpur | जगदलपुर
Bastar | बस्तर
Dantewada | दंतेवाड़ा
Sukma | सुकमा
Bijapur, Chhattisgarh | बीजापुर?
Narayanpur | नारायणपुर?
Kanker | कांकेर
Kondagaon | कोंडागांव
Dhamtari | धमतरी
Mahasamund | महासमुंद
Gariaband | गरियाबंद
Baloda Bazar | बलौदाबाजार, बलौदा बाजार
Bemetara | बेमेतरा
Mungeli | मुंगेली
Kabirdham | कबीरधाम
Kawardha | कवर्धा
Balod | बालोद
Janjgir-Champa | जांजगीर-चांपा, जांजगीर चांपा, जांजगीर
Sakti | सक्ती?
Surguja | सरगुजा
Ambikapur | अंबिकापुर
Surajpur | सूरजपुर?
Balrampur, Chhattisgarh | बलरामपुर?
Jashpur | जशपुर
Koriya | कोरिया?
Manendragarh | मनेंद्रगढ़
Gaurela-Pendra-Marwahi | गौरेला-पेंड्रा-मरवाही, गौरेला पेंड्रा मरवाही
Mohla-Manpur | मोहला-मानपुर, मोहला मानपुर
Khairagarh | खैरागढ़
Sarangarh | सारंगढ़
Dongargarh | डोंगरगढ़
Nava Raipur | नवा रायपुर, अटल नगर
Bailadila | बैलाडीला
`;
