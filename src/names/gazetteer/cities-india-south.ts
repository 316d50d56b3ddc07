/**
 * Cities, towns and districts of western, southern and eastern India by state. A district that has the name of its
 * seat is one record with it. From general knowledge; the format is that of `parsePlaces`.
 */
export const CITIES_INDIA_SOUTH = `
@ city IN-GJ
Ahmedabad | अहमदाबाद
Gandhinagar | गांधीनगर?
Surat | सूरत?
Vadodara | वडोदरा, बड़ौदा
Rajkot | राजकोट
Bhavnagar | भावनगर
Jamnagar | जामनगर
Junagadh | जूनागढ़
Kutch | कच्छ
Bhuj | भुज?
Gandhidham | गांधीधाम
Kandla | कांडला
Mundra | मुंद्रा?
Morbi | मोरबी
Surendranagar | सुरेंद्रनगर
Amreli | अमरेली
Porbandar | पोरबंदर
Devbhumi Dwarka | देवभूमि द्वारका
Dwarka | द्वारका?
Gir Somnath | गिर सोमनाथ, गिर-सोमनाथ
Somnath | सोमनाथ?
Veraval | वेरावल
Botad | बोटाद
Anand | आणंद
Kheda | खेड़ा?
Nadiad | नडियाद
Mehsana | मेहसाणा, महेसाणा
Patan | पाटन?
Banaskantha | बनासकांठा
Palanpur | पालनपुर
Sabarkantha | साबरकांठा
Himmatnagar | हिम्मतनगर
Aravalli | अरवल्ली जिला, अरवल्ली?
Modasa | मोडासा
Mahisagar | महीसागर
Panchmahal | पंचमहाल
Godhra | गोधरा
Dahod | दाहोद
Chhota Udepur | छोटा उदयपुर, छोटा उदेपुर
Narmada District | नर्मदा जिला
Kevadia | केवड़िया, एकता नगर
Bharuch | भरूच
Ankleshwar | अंकलेश्वर
Dahej | दहेज?
Navsari | नवसारी
Valsad | वलसाड
Vapi | वापी
Dang | डांग?
Vyara | व्यारा
Okha | ओखा
Sanand | साणंद
Hazira | हजीरा
Vadnagar | वडनगर
Unjha | ऊंझा
@ city IN-DH
Daman | दमन?
Diu | दीव
Silvassa | सिलवासा
@ city IN-MH
Mumbai | मुंबई, बंबई, बॉम्बे
Navi Mumbai | नवी मुंबई
Pune | पुणे, पूना
Pimpri-Chinchwad | पिंपरी-चिंचवड़, पिंपरी चिंचवड़
Nagpur | नागपुर
Nashik | नासिक
Thane | ठाणे
Palghar | पालघर
Vasai-Virar | वसई-विरार, वसई विरार, वसई
Mira-Bhayandar | मीरा-भायंदर, मीरा भायंदर, मीरा रोड
Kalyan-Dombivli | कल्याण-डोंबिवली, कल्याण डोंबिवली
Kalyan | कल्याण?
Dombivli | डोंबिवली
Bhiwandi | भिवंडी
Ulhasnagar | उल्हासनगर
Panvel | पनवेल
IN/raigad-mh = Raigad | रायगढ़?, रायगड़
Alibag | अलीबाग
Ratnagiri | रत्नागिरी
Sindhudurg | सिंधुदुर्ग
Kolhapur | कोल्हापुर
Sangli | सांगली
Satara | सतारा
Solapur | सोलापुर, शोलापुर
Ahilyanagar | अहिल्यानगर, अहमदनगर
Shirdi | शिरडी, शिर्डी
Chhatrapati Sambhajinagar | छत्रपति संभाजीनगर, संभाजीनगर, औरंगाबाद?
Jalna | जालना
Beed | बीड?
Latur | लातूर
Dharashiv | धाराशिव, उस्मानाबाद
Nanded | नांदेड़
Parbhani | परभणी
Hingoli | हिंगोली
Akola | अकोला
Amravati | अमरावती?
Washim | वाशिम
Yavatmal | यवतमाल
Buldhana | बुलढाणा
Wardha | वर्धा
Bhandara | भंडारा?
Gondia | गोंदिया
Chandrapur | चंद्रपुर
Gadchiroli | गढ़चिरौली, गडचिरोली
Dhule | धुले?
Jalgaon | जलगांव
Nandurbar | नंदुरबार
Malegaon | मालेगांव
Bhusawal | भुसावल
Baramati | बारामती
Lonavala | लोनावला
Mahabaleshwar | महाबलेश्वर
Pandharpur | पंढरपुर
Ichalkaranji | इचलकरंजी
Karad | कराड?
Bandra | बांद्रा
Dharavi | धारावी
Andheri | अंधेरी?
Dadar | दादर
Borivali | बोरीवली
Ghatkopar | घाटकोपर
Worli | वर्ली
Colaba | कोलाबा
Antarwali Sarati | अंतरवाली सराटी
Trimbakeshwar | त्र्यंबकेश्वर
Ajanta | अजंता
Ellora | एलोरा, एलोरा गुफाएं
Daulatabad | दौलताबाद
@ city IN-GA
Panaji | पणजी, पंजिम
Margao | मडगांव
Mapusa | मापुसा
Vasco da Gama, Goa | वास्को?
Ponda | पोंडा?
North Goa | उत्तरी गोवा, नॉर्थ गोवा
South Goa | दक्षिण गोवा, साउथ गोवा
Calangute | कलंगुट
Anjuna | अंजुना
Arpora | अर्पोरा
@ city IN-KA
Bengaluru | बेंगलुरु, बेंगलूरु, बंगलुरु, बैंगलोर, बंगलौर, बेंगलोर
Mysuru | मैसूर, मैसूरु
Mangaluru | मंगलुरु, मंगलौर, मैंगलोर
Hubballi | हुबली, हुब्बल्ली
Dharwad | धारवाड़
Hubli-Dharwad | हुबली-धारवाड़
Belagavi | बेलगावी, बेलगाम?
Kalaburagi | कलबुर्गी, कलबुरगी, गुलबर्गा
Vijayapura | विजयपुरा, बीजापुर?
Bagalkot | बागलकोट
Ballari | बल्लारी, बेल्लारी
Bidar | बीदर
Chamarajanagar | चामराजनगर
Chikkaballapur | चिक्कबल्लापुर, चिकबल्लापुर
Chikkamagaluru | चिक्कमगलुरु, चिकमगलूर
Chitradurga | चित्रदुर्ग
Dakshina Kannada | दक्षिण कन्नड़
Uttara Kannada | उत्तर कन्नड़
Karwar | कारवार
Davanagere | दावणगेरे, दावणगेरे
Gadag | गडग, गदग
Hassan | हासन?
Haveri | हावेरी
Kodagu | कोडागु, कुर्ग
Madikeri | मडिकेरी
Kolar | कोलार
Koppal | कोप्पल
Mandya | मांड्या, मंड्या
Raichur | रायचूर
Ramanagara | रामनगर?, रामनगरम
Shivamogga | शिवमोगा, शिमोगा
Tumakuru | तुमकुरु, तुमकुर
Udupi | उडुपी
Yadgir | यादगीर
Hampi | हम्पी
Hosapete | होसपेटे, होस्पेट
Bhatkal | भटकल
Gokarna | गोकर्ण
Dharmasthala | धर्मस्थल
Whitefield | व्हाइटफील्ड
Channapatna | चन्नापटना
@ city IN-KL
Thiruvananthapuram | तिरुवनंतपुरम, तिरुअनंतपुरम, त्रिवेंद्रम
Kochi | कोच्चि, कोचीन?
Kozhikode | कोझिकोड, कालीकट
Thrissur | त्रिशूर
Kollam | कोल्लम
Alappuzha | अलप्पुझा, अलाप्पुझा, अलेप्पी
Kannur | कन्नूर
Kottayam | कोट्टायम
Palakkad | पलक्कड़
Malappuram | मलप्पुरम
Wayanad | वायनाड
Idukki | इडुक्की
Ernakulam | एर्नाकुलम
Pathanamthitta | पथानामथिट्टा, पतनमतिट्टा
Kasaragod | कासरगोड
Sabarimala | सबरीमाला, सबरीमला
Guruvayur | गुरुवायूर
Munnar | मुन्नार
Vizhinjam | विझिंजम
Chooralmala | चूरलमाला
Mundakkai | मुंडक्कई
Kalpetta | कलपेट्टा
@ city IN-LD
Kavaratti | कवरत्ती
Agatti | अगत्ती
Minicoy | मिनिकॉय
@ city IN-TN
Chennai | चेन्नई, चेन्नै, मद्रास
Coimbatore | कोयंबटूर, कोयम्बटूर
Madurai | मदुरै, मदुराई
Tiruchirappalli | तिरुचिरापल्ली, त्रिची, तिरुचि
Salem | सेलम, सलेम
Tirunelveli | तिरुनेलवेली
Thoothukudi | तूतीकोरिन, थूथुकुडी, तूत्तुक्कुडि
Vellore | वेल्लोर
Erode | इरोड
Tiruppur | तिरुपुर, तिरुप्पुर
Thanjavur | तंजावुर, तंजौर
Kanyakumari | कन्याकुमारी
Nagercoil | नागरकोइल
Dindigul | डिंडीगुल
Karur | करूर?
Namakkal | नामक्कल
Krishnagiri | कृष्णागिरी
Dharmapuri | धर्मपुरी
Cuddalore | कुड्डालोर
Villupuram | विल्लुपुरम
Kallakurichi | कल्लाकुरिची
Tiruvannamalai | तिरुवन्नामलाई
Kancheepuram | कांचीपुरम
Chengalpattu | चेंगलपट्टू
Tiruvallur | तिरुवल्लूर
Ranipet | रानीपेट
Tirupathur | तिरुपत्तूर
Nagapattinam | नागापट्टिनम
Mayiladuthurai | मयिलादुथुराई
Tiruvarur | तिरुवरूर
Pudukkottai | पुदुक्कोट्टई
Sivaganga | शिवगंगा
Ramanathapuram | रामनाथपुरम
Rameswaram | रामेश्वरम
Virudhunagar | विरुधुनगर
Sivakasi | शिवकाशी
Tenkasi | तेनकासी
Theni | थेनी
Nilgiris District | नीलगिरी जिला
Ooty | ऊटी, उटकमंडलम
Coonoor | कुन्नूर
Kodaikanal | कोडाइकनाल
Ariyalur | अरियालुर
Perambalur | पेरम्बलूर
Hosur | होसुर
Mahabalipuram | महाबलीपुरम, मामल्लपुरम
Kudankulam | कुडनकुलम
Kalpakkam | कलपक्कम
Neyveli | नेवेली
Sriperumbudur | श्रीपेरंबदूर
Avadi | अवाडी
Kumbakonam | कुंभकोणम
Kulasekarapattinam | कुलसेकरपट्टिनम
@ city IN-PY
Puducherry City | पुडुचेरी शहर
Karaikal | कराईकल
Mahe | माहे?
Yanam | यानम
@ city IN-AP
Visakhapatnam | विशाखापत्तनम, विशाखापट्टनम, विजाग
Vijayawada | विजयवाड़ा
Amaravati | अमरावती?
Guntur | गुंटूर
Tirupati | तिरुपति
Tirumala | तिरुमला, तिरुमाला
Nellore | नेल्लोर
Kurnool | कुरनूल, कर्नूल
Kadapa | कडप्पा, कडपा
Anantapur | अनंतपुर?
Chittoor | चित्तूर
Ongole | ओंगोल
Prakasam | प्रकाशम?
Eluru | एलुरु
Kakinada | काकीनाडा
Rajahmundry | राजमुंदरी, राजामुंद्री, राजमहेंद्रवरम
Srikakulam | श्रीकाकुलम
Vizianagaram | विजयनगरम
Krishna District | कृष्णा जिला
East Godavari | पूर्वी गोदावरी
West Godavari | पश्चिम गोदावरी
Machilipatnam | मछलीपट्टनम
Puttaparthi | पुट्टपर्थी
Sri Sathya Sai District | श्री सत्य साई जिला
Nandyal | नंद्याल, नांदयाल
Bapatla | बापटला
Palnadu | पलनाडु
Anakapalli | अनकापल्ली
Alluri Sitharama Raju District | अल्लूरी सीताराम राजू जिला
Konaseema | कोनसीमा
Srisailam | श्रीशैलम
Srikalahasti | श्रीकालहस्ती
Sriharikota | श्रीहरिकोटा
Kuppam | कुप्पम
@ city IN-TS
Hyderabad | हैदराबाद?
Secunderabad | सिकंदराबाद?
Warangal | वारंगल
Karimnagar | करीमनगर
Nizamabad | निजामाबाद
Khammam | खम्मम
Nalgonda | नलगोंडा
Mahabubnagar | महबूबनगर
Adilabad | आदिलाबाद
Medak | मेडक
Sangareddy | संगारेड्डी
Siddipet | सिद्दीपेट
Rangareddy | रंगारेड्डी
Medchal | मेडचल
Vikarabad | विकाराबाद
Suryapet | सूर्यापेट
Nagarkurnool | नागरकुरनूल
Mancherial | मंचेरियल
Peddapalli | पेद्दापल्ली
Jagtial | जगतियाल
Kamareddy | कामारेड्डी
Bhadradri Kothagudem | भद्राद्री कोठागुडेम, कोठागुडेम
Mulugu | मुलुगु
Hanumakonda | हनुमकोंडा
Bhadrachalam | भद्राचलम
Yadadri | यादाद्री
Golconda | गोलकोंडा, गोलकुंडा
Gachibowli | गाचीबोवली
Shamshabad | शमशाबाद
@ city IN-OD
Bhubaneswar | भुवनेश्वर
Cuttack | कटक
Puri | पुरी?, जगन्नाथपुरी, जगन्नाथ पुरी
Rourkela | राउरकेला
Sambalpur | संबलपुर
Berhampur | ब्रह्मपुर, बेरहामपुर
Balasore | बालासोर, बालेश्वर
Bhadrak | भद्रक
Jajpur | जाजपुर
Kendrapara | केंद्रपाड़ा
Jagatsinghpur | जगतसिंहपुर
Paradip | पारादीप
Khordha | खुर्दा, खोरधा
Nayagarh | नयागढ़
Ganjam | गंजाम
Gajapati | गजपति?
Kandhamal | कंधमाल
Boudh | बौध जिला
Subarnapur | सुबर्णपुर, सोनपुर?
Bolangir | बलांगीर, बोलांगीर
Bargarh | बरगढ़
Jharsuguda | झारसुगुड़ा
Sundargarh | सुंदरगढ़
Keonjhar | क्योंझर
Mayurbhanj | मयूरभंज
Baripada | बारीपदा
Dhenkanal | ढेंकनाल
Angul | अंगुल?
Deogarh | देवगढ़?
Kalahandi | कालाहांडी
Nuapada | नुआपाड़ा
Rayagada | रायगड़ा
Koraput | कोरापुट
Malkangiri | मलकानगिरी
Nabarangpur | नबरंगपुर, नवरंगपुर
Konark | कोणार्क
Talcher | तालचेर
Chandipur | चांदीपुर
Gopalpur | गोपालपुर?
Bahanaga | बाहानगा
Wheeler Island | अब्दुल कलाम द्वीप, व्हीलर द्वीप
@ city IN-WB
Kolkata | कोलकाता, कलकत्ता
Howrah | हावड़ा
Siliguri | सिलीगुड़ी
Asansol | आसनसोल
Durgapur | दुर्गापुर?
Darjeeling | दार्जिलिंग
Kalimpong | कलिम्पोंग
Kurseong | कर्सियांग
Jalpaiguri | जलपाईगुड़ी
Alipurduar | अलीपुरद्वार
Cooch Behar | कूचबिहार, कूच बिहार
North Dinajpur | उत्तर दिनाजपुर
South Dinajpur | दक्षिण दिनाजपुर
Malda | मालदा
Murshidabad | मुर्शिदाबाद
Baharampur | बहरामपुर
Birbhum | बीरभूम
Bolpur | बोलपुर
Shantiniketan | शांतिनिकेतन
Bankura | बांकुड़ा
Purulia | पुरुलिया
Bardhaman | बर्धमान, वर्धमान?, बर्दवान
East Bardhaman | पूर्व बर्धमान, पूर्वी बर्धमान
West Bardhaman | पश्चिम बर्धमान
Nadia | नदिया?
North 24 Parganas | उत्तर 24 परगना, उत्तरी 24 परगना, नॉर्थ 24 परगना
South 24 Parganas | दक्षिण 24 परगना, दक्षिणी 24 परगना, साउथ 24 परगना
Hooghly | हुगली
East Midnapore | पूर्व मेदिनीपुर, पूर्वी मिदनापुर
West Midnapore | पश्चिम मेदिनीपुर, पश्चिमी मिदनापुर
Midnapore | मेदिनीपुर, मिदनापुर
Jhargram | झाड़ग्राम
Kharagpur | खड़गपुर
Haldia | हल्दिया
Digha | दीघा
Nandigram | नंदीग्राम
Singur | सिंगूर
Sandeshkhali | संदेशखाली
Basirhat | बशीरहाट
Bhatpara | भाटपाड़ा
Barrackpore | बैरकपुर
Diamond Harbour | डायमंड हार्बर
Gangasagar | गंगासागर
Bagdogra | बागडोगरा
Naxalbari | नक्सलबाड़ी
Petrapole | पेट्रापोल
Krishnanagar | कृष्णानगर
Salt Lake, Kolkata | सॉल्ट लेक
Baruipur | बारुईपुर
Bongaon | बनगांव
Belur | बेलूर
Kalighat | कालीघाट
Dum Dum | दमदम
@ city IN-SK
Gangtok | गंगटोक
Namchi | नामची
Mangan | मंगन जिला
Pelling | पेलिंग
Lachung | लाचुंग
Lachen | लाचेन
@ city IN-AS
Guwahati | गुवाहाटी
Dispur | दिसपुर
Kamrup | कामरूप
Silchar | सिलचर
Cachar | कछार?
Hailakandi | हैलाकांडी
Sribhumi | श्रीभूमि, करीमगंज
Dibrugarh | डिब्रूगढ़
Jorhat | जोरहाट
Tinsukia | तिनसुकिया
Sivasagar | शिवसागर
Golaghat | गोलाघाट
Tezpur | तेजपुर?
Nagaon | नगांव, नागांव
Bongaigaon | बोंगाईगांव
Dhubri | धुबरी
Goalpara | गोलपारा, ग्वालपाड़ा
Barpeta | बारपेटा
Nalbari | नलबाड़ी
Kokrajhar | कोकराझार
Chirang | चिरांग
Baksa | बक्सा?
Udalguri | उदलगुड़ी
Darrang | दरांग
Morigaon | मोरीगांव
Sonitpur | सोनितपुर
Biswanath | बिस्वनाथ जिला
Lakhimpur | लखीमपुर?
Dhemaji | धेमाजी
Majuli | माजुली
Karbi Anglong | कार्बी आंगलोंग, कार्बी आंगलांग
Dima Hasao | दीमा हसाओ
Haflong | हाफलोंग
Kaziranga | काजीरंगा
Hojai | होजाई
Diphu | दिफू
Numaligarh | नुमालीगढ़
@ city IN-AR
Itanagar | ईटानगर
Tawang | तवांग
Ziro | जीरो घाटी
Pasighat | पासीघाट
Bomdila | बोमडिला
Tezu | तेजू
Anjaw | अंजॉ
Upper Subansiri | अपर सुबनसिरी
Walong | वालोंग
Changlang | चांगलांग
Tirap | तिरप
Kibithoo | किबिथू
Yangtse | यांग्त्से सेक्टर
@ city IN-NL
Kohima | कोहिमा
Dimapur | दीमापुर
Mokokchung | मोकोकचुंग
Mon District | मोन जिला
Tuensang | तुएनसांग
@ city IN-MN
Imphal | इंफाल, इम्फाल
Churachandpur | चुराचांदपुर, चूड़ाचांदपुर
Bishnupur | बिष्णुपुर, विष्णुपुर
Thoubal | थौबल
Kangpokpi | कांगपोकपी
Ukhrul | उखरूल
Senapati | सेनापति?
Jiribam | जिरीबाम
Moreh | मोरेह
Tengnoupal | तेंगनौपाल
Chandel | चंदेल?
Noney | नोनी जिला
Imphal East | इंफाल पूर्व, इंफाल ईस्ट
Imphal West | इंफाल पश्चिम, इंफाल वेस्ट
@ city IN-MZ
Aizawl | आइजोल, आइजॉल
Lunglei | लुंगलेई
Champhai | चम्फाई
@ city IN-TR
Agartala | अगरतला
Dhalai | धलाई
Gomati | गोमती जिला
West Tripura | पश्चिम त्रिपुरा
Kailashahar | कैलाशहर
Sabroom | सबरूम
@ city IN-ML
Shillong | शिलांग, शिलॉन्ग
Tura | तुरा
Cherrapunji | चेरापूंजी, सोहरा
Jowai | जोवाई
Nongpoh | नोंगपोह
East Khasi Hills | पूर्वी खासी हिल्स, ईस्ट खासी हिल्स
Mawsynram | मौसिनराम
@ city IN-AN
Port Blair | पोर्ट ब्लेयर, श्री विजयपुरम
Nicobar | निकोबार
Great Nicobar | ग्रेट निकोबार
Campbell Bay | कैंपबेल बे
Havelock Island | हैवलॉक द्वीप, स्वराज द्वीप
`;
