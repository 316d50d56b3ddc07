/**
 * Cities of Asia outside India, Russia's among them, as Hindi news writes them: capitals, large cities, places that wars
 * and talks made known. From general knowledge; the format is that of `parsePlaces`.
 */
export const CITIES_ASIA = `
# South Asia
@ city PK
Islamabad | इस्लामाबाद
Karachi | कराची
Lahore | लाहौर
Rawalpindi | रावलपिंडी
Peshawar | पेशावर
Quetta | क्वेटा
Multan | मुल्तान
Faisalabad | फैसलाबाद
Sialkot | सियालकोट
Gujranwala | गुजरांवाला
Bahawalpur | बहावलपुर
Muridke | मुरीदके
PK/hyderabad-sd = Hyderabad, Sindh | हैदराबाद?
Sukkur | सक्खर
Larkana | लरकाना
Gwadar | ग्वादर
Turbat | तुर्बत
Khuzdar | खुजदार
Chaman | चमन?
Muzaffarabad | मुजफ्फराबाद
Mirpur, Azad Kashmir | मीरपुर?
Kotli | कोटली
Rawalakot | रावलकोट
Gilgit | गिलगित, गिलगिट
Skardu | स्कर्दू
Abbottabad | एबटाबाद, ऐबटाबाद
Bannu | बन्नू
Dera Ismail Khan | डेरा इस्माइल खान
Kohat | कोहाट
Mardan | मरदान
Murree | मरी?, मुर्री
Nankana Sahib | ननकाना साहिब
Kartarpur | करतारपुर
Wagah | वाघा, वाघा बॉर्डर
Balakot | बालाकोट
Torkham | तोरखम
Taxila | तक्षशिला
Mohenjo-daro | मोहनजोदड़ो, मोहनजोदाड़ो
Harappa | हड़प्पा
@ city BD
Dhaka | ढाका
Chittagong | चटगांव, चट्टोग्राम, चिटगांव
Khulna | खुलना?
Rajshahi | राजशाही?
Sylhet | सिलहट
Rangpur | रंगपुर
Barisal | बारिसाल
Mymensingh | मैमनसिंह
Comilla | कोमिल्ला
Gazipur | गाजीपुर?
Narayanganj | नारायणगंज
Cox's Bazar | कॉक्स बाजार, कॉक्सबाजार
Jessore | जेसोर, जैसोर
Dinajpur | दिनाजपुर
@ city NP
Kathmandu | काठमांडू, काठमाण्डौ
Pokhara | पोखरा
Lalitpur, Nepal | ललितपुर?, पाटन?
Bhaktapur | भक्तपुर
Biratnagar | विराटनगर
Birgunj | बीरगंज
Janakpur | जनकपुर, जनकपुरधाम
Nepalgunj | नेपालगंज
Butwal | बुटवल
Bharatpur, Nepal | भरतपुर?
Dharan | धरान
Hetauda | हेटौडा
Dhangadhi | धनगढ़ी
Lumbini | लुंबिनी
Bhairahawa | भैरहवा
Jumla | जुमला?
Mustang | मुस्तांग
@ city BT
Thimphu | थिम्पू
Paro | पारो?
Phuntsholing | फुंतशोलिंग, फुएंत्शोलिंग
Gelephu | गेलेफू
@ city LK
Colombo | कोलंबो
Sri Jayawardenepura Kotte | श्री जयवर्धनेपुरा कोट्टे
Kandy | कैंडी?
Galle | गॉल?, गाले?
Jaffna | जाफना
Trincomalee | त्रिंकोमाली
Hambantota | हंबनटोटा
Dambulla | दांबुला
Batticaloa | बट्टिकलोआ
Anuradhapura | अनुराधापुर, अनुराधापुरा
@ city MV
Malé | माले?
Addu City | अड्डू, अड्डू सिटी
@ city AF
Kabul | काबुल
Kandahar | कंधार
Herat | हेरात
Mazar-i-Sharif | मजार-ए-शरीफ, मजार ए शरीफ
Jalalabad | जलालाबाद?
Kunduz | कुंदुज
Ghazni | गजनी
Bagram | बगराम
Spin Boldak | स्पिन बोल्डक
# East Asia
@ city CN
Beijing | बीजिंग, पेइचिंग, पेकिंग
Shanghai | शंघाई, शांघाई
Guangzhou | ग्वांगझू, गुआंगझू, ग्वांगझोउ, गुआंगझोउ, क्वांगचो
Shenzhen | शेनझेन, शेन्जेन, शेनजेन, शनचन
Wuhan | वुहान
Chongqing | चोंगकिंग, चोंगछिंग, चुंगकिंग
Chengdu | चेंगदू, चेंगडू, छंगतू
Tianjin | तियानजिन, थ्येनचिन, तिआनजिन
Xi'an | शियान, शीआन, शीआन शहर
Hangzhou | हांगझोऊ, हांगझू, हांगझाऊ, हांगचो
Nanjing | नानजिंग, नानचिंग, नानकिंग
Suzhou | सूझोऊ, सुझोउ
Qingdao | किंगदाओ, चिंगदाओ, छिंगताओ
Dalian | दालियान, डालियान, तालियान
Shenyang | शेनयांग
Harbin | हार्बिन
Changchun | चांगचुन
Zhengzhou | झेंग्झौ, झेंगझोउ, चंगचो
Changsha | चांग्शा, छांगशा
Kunming | कुनमिंग
Xiamen | शियामेन, ज़ियामेन
Fuzhou | फूझोउ, फुझोउ
Ningbo | निंगबो
Jinan | जिनान, चिनान
Hefei | हेफेई
Nanning | नाननिंग
Guiyang | गुइयांग
Lanzhou | लानझोउ
Urumqi | उरुमकी, उरुम्ची, उरूमची
Kashgar | काशगर
Hotan | होतान
Lhasa | ल्हासा
Shigatse | शिगात्से
Nyingchi | न्यिंगची, निंगची
Dandong | डांडोंग, दांदोंग, डनडोंग
Sanya | सान्या?
Zhuhai | झुहाई, चुहाई
Dongguan | डोंगगुआन, दोंगगुआन
Yiwu | यिवू
@ city TW
Taipei | ताइपे, ताइपेई
Kaohsiung | काऊशुंग, काओशियुंग
Taichung | ताइचुंग
Tainan | ताइनान
Hualien | हुआलिएन, हुआलियन, हुलिएन
Hsinchu | सिंचू, शिंचू
Kinmen | किनमेन
@ city JP
Tokyo | टोक्यो, तोक्यो, टोकियो
Osaka | ओसाका
Kyoto | क्योटो, क्योतो
Yokohama | योकोहामा
Nagoya | नागोया
Kobe | कोबे
Hiroshima | हिरोशिमा
Nagasaki | नागासाकी
Fukuoka | फुकुओका
Sapporo | सप्पोरो, साप्पोरो
Sendai | सेंडाई, सेंदाई
Fukushima | फुकुशिमा
Nara | नारा?
Naha | नाहा?
Kanazawa | कनाजावा
Niigata | निगाता, निगाटा
Kagoshima | कागोशिमा
Saitama | सैतामा
Chiba | चिबा
Kawasaki | कावासाकी?
Narita | नारिता
Wajima | वाजिमा
@ city KP
Pyongyang | प्योंगयांग, प्योंग्यांग, प्योंगयोंग, फ्योंगयांग, पियोंगयांग
Wonsan | वोनसान, वॉन्सन
Hamhung | हामहुंग, हमहुंग
Chongjin | चोंगजिन, छोंगजिन
Nampo | नाम्पो, नम्पो
Kaesong | केसोंग, काएसोंग
Sinuiju | सिनुइजु, शिनुइजू
Sariwon | सारिवोन
Haeju | हेजू
Hyesan | हेसान
Kanggye | कांगये, कांग्ये
Rason | रासोन
Rajin | राजिन
Sinpo | सिनपो, शिनपो
Sunan | सुनान
Yongbyon | योंगब्योन, योंगब्यन
Punggye-ri | पुंगये-री, पुंग्ये-री
Sohae | सोहाए, सोहे
Tongchang-ri | तोंगचांग-री, टोंगचांग-री
Mount Kumgang | कुमगांग पर्वत, माउंट कुमगांग
@ city KR
Seoul | सियोल, सिओल
Busan | बुसान, पुसान
Incheon | इंचियोन, इंचोन, इनचियोन, इन्चॉन
Daegu | डेगू, दाएगू
Daejeon | डेजियोन, दाएजेओन
Gwangju | ग्वांगजू, क्वांगजू
Ulsan | उल्सान
Suwon | सुवोन
Sejong City | सेजोंग शहर, सेजोंग सिटी
Pyeongchang | प्योंगचांग, पियोंगचांग
Gyeongju | ग्योंगजू, ग्योंगजु
Gangneung | गंगनेउंग, गैंगनेउंग
Pohang | पोहांग
Pyeongtaek | प्योंगटेक, प्योंगतेक
Muan | मुआन
Itaewon | इटावोन, इतेवोन, इटेवॉन
Paju | पाजू
Panmunjom | पानमुनजोम, पनमुनजोम
Yeonpyeong | योनप्योंग
@ city MN
Ulaanbaatar | उलानबटोर, उलानबाटर, उलानबातार, उलान बटोर
# South-East Asia
@ city VN
Hanoi | हनोई
Ho Chi Minh City | हो ची मिन्ह सिटी, हो ची मिन्ह शहर, साइगॉन, सैगोन
Da Nang | दा नांग, डा नांग, दनांग
Hai Phong | हाइफोंग, हाई फोंग
Hue | ह्यू?
@ city LA
Vientiane | वियनतियाने, विएंतियान, विएनतियाने, वियनतियन
Luang Prabang | लुआंग प्रबांग
@ city KH
Phnom Penh | नोम पेन्ह, नामपेन्ह, फ्नोम पेन्ह, नोमपेन्ह
Siem Reap | सिएम रीप, सियेम रीप
Angkor Wat | अंकोरवाट, अंगकोर वाट, अंकोर वाट
Sihanoukville | सिहानोकविले
Poipet | पोइपेट
@ city TH
Bangkok | बैंकॉक
Phuket | फुकेट
Pattaya | पटाया
Chiang Mai | चियांग माई, चियांग मई
Mae Sot | माई सोट, मे सोट
Surin, Thailand | सुरिन प्रांत
@ city MM
Naypyidaw | नेपीडॉ, नेपीता, ने पी ताव, नाएप्यीडॉ, नेप्यीडॉ
Yangon | यांगून, यंगून, रंगून
Mandalay | मांडले, मंडाले
Sittwe | सितवे, सित्तवे
Myawaddy | म्यावड्डी, म्यावाडी
Tamu | तामू
@ city MY
Kuala Lumpur | कुआलालंपुर, क्वालालंपुर, कुआला लंपुर
Putrajaya | पुत्रजाया
Johor Bahru | जोहोर बाहरू, जोहोर बारू
Malacca | मलक्का
George Town, Penang | जॉर्ज टाउन?
Langkawi | लंगकावी, लंकावी
@ city SG
Sentosa | सेंटोसा
@ city ID
Jakarta | जकार्ता
Surabaya | सुराबाया
Bandung | बांडुंग, बांदुंग
Medan | मेदान शहर
Nusantara | नुसंतारा, नुसांतारा
Denpasar | देनपसार, डेनपासार
Yogyakarta | योग्यकर्ता, योग्याकार्ता
Palu | पालू?
Padang | पडांग
@ city PH
Manila | मनीला
Quezon City | क्यूजोन सिटी, क्वेजोन सिटी
Davao City | दावाओ, डावाओ
Cebu | सेबू
@ city BN
Bandar Seri Begawan | बंदर सेरी बेगवान, बंदर सेरी बेगावान
@ city TL
Dili | डिली
# Central Asia and the Caucasus
@ city KZ
Astana | अस्ताना, नूर-सुल्तान, नूर सुल्तान
Almaty | अल्माटी, अलमाटी, अल्माती
Baikonur | बैकोनूर, बायकोनूर
Aktau | अक्ताऊ
@ city KG
Bishkek | बिश्केक
Osh | ओश?
@ city TJ
Dushanbe | दुशान्बे
@ city TM
Ashgabat | अश्गाबात, अशगाबात, अश्काबाद
@ city UZ
Tashkent | ताशकंद
Samarkand | समरकंद
Bukhara | बुखारा
@ city AM
Yerevan | येरेवन, येरेवान
@ city AZ
Baku | बाकू
Stepanakert | स्टेपानाकर्ट, खानकेंडी
@ city GE
Tbilisi | तबिलिसी, त्बिलिसी, तिब्लिसी
Sukhumi | सुखुमी
Batumi | बातुमी
# West Asia
@ city IR
Tehran | तेहरान
Isfahan | इस्फहान, इस्फ़हान, एस्फाहान
Mashhad | मशहद
Shiraz | शिराज
Tabriz | तबरेज?, तबरीज
Qom | कोम?, कुम शहर
Natanz | नतांज, नातांज
Fordow | फोर्डो, फोर्दो, फोरदो
Bushehr | बुशहर, बूशहर
Arak | अराक
Bandar Abbas | बंदर अब्बास
Chabahar | चाबहार
Kerman | केरमान, करमान
Kermanshah | करमानशाह, केरमानशाह
Ahvaz | अहवाज
Zahedan | जाहेदान
Karaj | कराज
Abadan | आबादान
@ city IQ
Baghdad | बगदाद
Basra | बसरा, बसरा शहर
Mosul | मोसुल
Erbil | इरबिल, एरबिल, अरबिल
Kirkuk | किरकुक
Najaf | नजफ
Karbala | कर्बला
Fallujah | फल्लूजा, फालुजा
Tikrit | तिकरित
Sulaymaniyah | सुलेमानिया
Samarra | सामर्रा
@ city IL
Jerusalem | यरुशलम, जेरूसलम, येरूशलम, यरूशलेम, येरुशलेम
Tel Aviv | तेल अवीव, तेल अविव
Haifa | हाइफा, हैफा
Beersheba | बीर्शेबा, बीरशेबा
Eilat | ऐलात, इलात, ईलात
Ashkelon | अश्केलोन, अश्कलोन
Ashdod | अशदोद
Sderot | सेडरोट, स्देरोत
Dimona | डिमोना, दिमोना
Nazareth | नाजरेथ, नासरत
East Jerusalem | पूर्वी यरुशलम, पूर्वी येरूशलम
@ city PS
Gaza City | गाजा सिटी, गाजा शहर
Ramallah | रामल्लाह, रमल्ला
Rafah | रफाह, राफा, रफह
Khan Younis | खान यूनिस, खान युनूस, खान यूनुस
Jabalia | जबालिया
Deir al-Balah | दीर अल-बला, देइर अल-बलाह, दीर अल बलाह
Hebron | हेब्रोन, हेब्रॉन
Jenin | जेनिन
Nablus | नाबुलस, नब्लस
Tulkarm | तुलकरम
Bethlehem | बेथलहम, बेतलेहम
Jericho | जेरिको
Beit Hanoun | बेत हनून, बेइत हनून
Nuseirat | नुसीरात, नुसेरात
@ city JO
Amman | अम्मान
Aqaba | अकाबा
Petra | पेट्रा?
@ city LB
Beirut | बेरूत
Tripoli, Lebanon | त्रिपोली?
Tyre | टायर?
Sidon | सिडोन, सैदा
Baalbek | बालबेक
@ city SY
Damascus | दमिश्क, दमास्कस
Aleppo | अलेप्पो, हलब
Homs | होम्स?
Hama | हमा शहर, हामा
Latakia | लताकिया
Tartus | टार्टस, तारतुस
Palmyra | पलमायरा
Raqqa | रक्का
Deir ez-Zor | दीर अल-जौर, देइर एज़-ज़ोर, दीर एज-जोर
Daraa | दारा?
Kobani | कोबानी
@ city SA
Riyadh | रियाद
Jeddah | जेद्दा, जेद्दाह, जिद्दा
Mecca | मक्का?
Medina | मदीना
Dammam | दम्माम
Dhahran | धहरान
Neom | नियोम
Taif | ताइफ
@ city AE
Abu Dhabi | अबू धाबी, आबू धाबी, अबुधाबी, अबूधाबी
Dubai | दुबई
Sharjah | शारजाह
@ city QA
Doha | दोहा?
Al Udeid | अल-उदीद, अल उदीद, अल उदैद
@ city KW
Kuwait City | कुवैत सिटी
@ city BH
Manama | मनामा
@ city OM
Muscat | मस्कट
Salalah | सलालाह
Duqm | दुक्म
@ city YE
Sanaa | सना?, सनाआ
Aden | अदन, एडन?
Hodeidah | होदेइदा, हुदैदा, हुदायदा, होदेदा
Marib | मारिब
Taiz | ताइज
Saada | सादा?
@ city TR
Ankara | अंकारा
Istanbul | इस्तांबुल, इस्तंबुल, इस्तानबुल
Izmir | इज़मिर, इजमीर
Antalya | अंताल्या, अंतालिया
Gaziantep | गाजियांटेप, गाजियांतेप
Adana | अदाना
Incirlik | इंसर्लिक
Kahramanmaras | कहरामनमारस
Diyarbakir | दियारबाकिर
@ city CY
Nicosia | निकोसिया
Limassol | लिमासोल
# Russia
@ city RU
Moscow | मॉस्को, मोस्को, मास्को
Kremlin | क्रेमलिन
Saint Petersburg | सेंट पीटर्सबर्ग, सेंट पीटरबर्ग, लेनिनग्राद, लेनिनग्राड
Novosibirsk | नोवोसिबिर्स्क
Yekaterinburg | येकातेरिनबर्ग, एकातेरिनबर्ग
Kazan | कजान, कज़ान
Nizhny Novgorod | निज़नी नोवगोरोड, निझनी नोवगोरोद
Veliky Novgorod | वेलिकी नोवगोरोद, नोवगोरोद
Chelyabinsk | चेल्याबिंस्क
Samara | समारा
Omsk | ओम्स्क
Rostov-on-Don | रोस्तोव-ऑन-डॉन, रोस्तोव ऑन डॉन, रोस्तोव
Ufa | उफा
Krasnoyarsk | क्रास्नोयार्स्क
Voronezh | वोरोनिश, वोरोनेज
Perm | पर्म?
Volgograd | वोल्गोग्राद, वोल्गोग्राड, स्टालिनग्राद, स्टालिनग्राड
Krasnodar | क्रास्नोदर, क्रास्नोडार
Saratov | सारातोव
Engels | एंगेल्स?
Tyumen | त्यूमेन, ट्यूमेन
Tolyatti | तोल्याती
Irkutsk | इर्कुत्स्क, इरकुत्स्क
Khabarovsk | खाबरोवस्क, खाबारोव्स्क
Vladivostok | व्लादिवोस्तोक, व्लादिवोस्टक, व्लादिवोस्तक
Yakutsk | याकुत्स्क
Murmansk | मुरमंस्क, मरमंस्क
Arkhangelsk | अर्खांगेल्स्क, आर्खेंगेल्स्क
Kaliningrad | कलिनिनग्राद, कालीनिनग्राड
Belgorod | बेलगोरोद, बेलगोरोड
Kursk | कुर्स्क
Bryansk | ब्रांस्क, ब्रायंस्क, ब्रियांस्क
Sudzha | सुदजा, सुद्झा, सुदझा
Smolensk | स्मोलेंस्क
Tver | त्वेर
Tula | तुला?
Ryazan | रियाज़ान, रियाजान
Pskov | प्सकोव, प्स्कोव
Sochi | सोची?
Grozny | ग्रोज़्नी, ग्रोज्नी
Makhachkala | मखाचकला, माखाचकाला
Derbent | डर्बेंट, देरबेंत
Astrakhan | अस्त्राखान
Novorossiysk | नोवोरोस्सिय्स्क, नोवोरोसिस्क
Blagoveshchensk | ब्लागोवेशचेंस्क, ब्लागोवेशचेन्स्क
Severodvinsk | सेवेरोद्विंस्क
Chita | चिता?, चीता?
Ulan-Ude | उलान-उदे, उलान उदे
Magadan | मगादान
Petropavlovsk-Kamchatsky | पेट्रोपावलोव्स्क-कामचात्स्की, पेत्रोपावलोवस्क-कामचत्स्की, पेट्रोपावलोव्स्क
Severo-Kurilsk | सेवेरो-कुरिल्स्क
Vostochny Cosmodrome | वोस्तोचनी, वोस्तोचनी कॉस्मोड्रोम
Plesetsk | प्लेसेत्स्क
Norilsk | नोरिल्स्क
Orenburg | ओरेनबर्ग
Izhevsk | इजेव्स्क, इज़ेव्स्क
Taganrog | तागानरोग, टैगानरोग
Beslan | बेसलान
Elista | एलिस्ता
`;
