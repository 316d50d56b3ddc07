/**
 * Cities of Europe outside Russia as Hindi news writes them: capitals, large cities, places that wars and talks made
 * known. From general knowledge; the format is that of `parsePlaces`.
 */
export const CITIES_EUROPE = `
@ city UA
Kyiv | कीव, कीएव, क्यीव
Kharkiv | खारकीव, खार्किव, खार्कोव, खार्कीव
Odesa | ओडेसा, ओदेसा, ओडेस्सा
Dnipro | निप्रो, द्निप्रो, डनिप्रो, दनिप्रो
Lviv | लवीव, ल्वीव, लविव
Zaporizhzhia | जापोरिज्जिया, जापोरिज़िया, जापोरिज्झिया, ज़पोरिझिया, जापोरिझिझिया
Mariupol | मारियुपोल, मारियूपोल
Mykolaiv | मायकोलाइव, मिकोलाइव, माइकोलाइव, मिकोलाईव
Kherson | खेरसॉन, खेरसान
Donetsk | दोनेत्स्क, डोनेट्स्क, डोनेत्स्क
Luhansk | लुहांस्क, लुगांस्क, लुहान्सक
Sevastopol | सेवस्तोपोल, सेवास्तोपोल
Simferopol | सिम्फेरोपोल
Bakhmut | बखमुत, बाखमुत
Avdiivka | अवदीव्का, अवदिवका, अवदिइवका
Pokrovsk | पोक्रोव्स्क, पोकरोवस्क
Kramatorsk | क्रामातोर्स्क, क्रामाटोर्स्क
Sloviansk | स्लोव्यांस्क, स्लोवियांस्क
Sievierodonetsk | सेवेरोदोनेत्स्क, सिवीरोदोनेत्स्क, सेवेरोडोनेट्स्क
Lysychansk | लिसिचांस्क
Chernihiv | चेर्निहीव, चेर्निहाइव, चेर्नीहीव
Sumy | सूमी
Poltava | पोल्टावा, पोल्तावा
Vinnytsia | विन्नित्सिया, विनित्सिया
Zhytomyr | झितोमिर, ज़ाइटॉमिर
Chernobyl | चेरनोबिल, चर्नोबिल
Bucha | बूचा, बुचा
Irpin | इरपिन
Kryvyi Rih | क्रिवी रिह, क्रीवी रीह, क्रिवयी रिह
Kremenchuk | क्रेमेनचुक
Izium | इज़ियम, इजियम, इज़ियुम
Kupiansk | कुपियांस्क, कुप्यांस्क
Enerhodar | एनरहोदर, एनेरगोदर
Melitopol | मेलितोपोल, मेलिटोपोल
Berdiansk | बर्डियांस्क, बेर्दियांस्क
Kerch | केर्च
Ternopil | टर्नोपिल, तेर्नोपिल
Uzhhorod | उझहोरोद, उज़होरोड
Rivne | रिव्ने
Chasiv Yar | चासिव यार
Toretsk | टोरेत्स्क, तोरेत्स्क
Vuhledar | वुहलेदार
@ city BY
Minsk | मिन्स्क, मिंस्क
Gomel | गोमेल
Brest, Belarus | ब्रेस्ट?
Grodno | ग्रोदनो
@ city MD
Chisinau | चिसिनाउ, किशिनेव, चिशिनाउ
Tiraspol | तिरास्पोल
@ city GB-ENG
London | लंदन, लन्डन
Manchester | मैनचेस्टर
Birmingham | बर्मिंघम
Liverpool | लिवरपूल?
Leeds | लीड्स
Leicester | लेस्टर, लीसेस्टर
Bristol | ब्रिस्टल
Sheffield | शेफील्ड
Nottingham | नॉटिंघम
Southampton | साउथम्पटन, साउथैम्पटन
Oxford | ऑक्सफोर्ड?
Cambridge | कैम्ब्रिज?, कैंब्रिज?
Newcastle | न्यूकैसल
Brighton | ब्राइटन
Portsmouth | पोर्ट्समाउथ
Coventry | कोवेंट्री
Southport | साउथपोर्ट
Salisbury | सैलिसबरी
Westminster | वेस्टमिंस्टर
Downing Street | डाउनिंग स्ट्रीट, 10 डाउनिंग स्ट्रीट
Wimbledon | विंबलडन?
Heathrow | हीथ्रो
@ city GB-SCT
Edinburgh | एडिनबर्ग, एडिनबरा
Glasgow | ग्लासगो
Aberdeen | एबरडीन
@ city GB-WLS
Cardiff | कार्डिफ
@ city GB-NIR
Belfast | बेलफास्ट
@ city IE
Dublin | डबलिन
@ city FR
Paris | पेरिस, पैरिस
Marseille | मार्सिले, मार्सेई, मार्सेल
Lyon | ल्योन, लियोन
Nice | नीस
Toulouse | टूलूज
Bordeaux | बोर्डो?
Lille | लिल
Strasbourg | स्ट्रासबर्ग
Cannes | कान?, कांस?
Versailles | वर्साय
Calais | कैले?, कैलाइस
Nantes | नांत
@ city DE
Berlin | बर्लिन
Munich | म्यूनिख
Frankfurt | फ्रैंकफर्ट
Hamburg | हैम्बर्ग, हैमबर्ग
Cologne | कोलोन
Stuttgart | स्टुटगार्ट
Dusseldorf | डसेलडोर्फ, डुसेलडोर्फ
Leipzig | लाइपजिग, लीपज़िग
Dresden | ड्रेसडेन
Hanover | हनोवर
Nuremberg | नूर्नबर्ग, न्यूरेमबर्ग
Bonn | बॉन?
Bremen | ब्रेमेन
Magdeburg | मैगडेबर्ग
Ramstein | रामस्टीन
@ city ES
Madrid | मैड्रिड, मेड्रिड
Barcelona | बार्सिलोना
Valencia | वेलेंसिया, वालेंसिया
Seville | सेविले, सेविल
Malaga | मलागा
Bilbao | बिलबाओ
@ city PT
Lisbon | लिस्बन
Porto | पोर्टो?
@ city IT
Rome | रोम?
Milan | मिलान?
Naples | नेपल्स
Turin | ट्यूरिन, तूरिन
Venice | वेनिस
Florence | फ्लोरेंस?
Genoa | जेनोआ
Palermo | पलेर्मो
Bologna | बोलोग्ना
Pisa | पीसा?
Lampedusa | लैम्पेडुसा
Verona | वेरोना
@ city VA
St. Peter's Square | सेंट पीटर्स स्क्वायर
Saint Peter's Basilica | सेंट पीटर्स बेसिलिका
@ city MT
Valletta | वालेटा, वैलेटा
@ city MC
Monte Carlo | मोंटे कार्लो
@ city AD
Andorra la Vella | एंडोरा ला वेला
@ city LI
Vaduz | वादुज
@ city CH
Bern | बर्न?
Zurich | ज्यूरिख, ज़्यूरिक
Geneva | जिनेवा, जेनेवा
Basel | बासेल, बेसल?
Lausanne | लुसाने, लॉज़ेन, लॉसेन
Davos | दावोस
Lucerne | ल्यूसर्न
Crans-Montana | क्रांस-मोंटाना, क्रांस मोंटाना
@ city AT
Vienna | वियना, विएना
Salzburg | साल्जबर्ग
Graz | ग्राज
@ city BE
Brussels | ब्रसेल्स, ब्रुसेल्स
Antwerp | एंटवर्प
Bruges | ब्रुज
@ city NL
Amsterdam | एम्स्टर्डम, एम्सटर्डम
The Hague | द हेग, हेग
Rotterdam | रॉटरडैम, रोटरडम
Maastricht | मास्ट्रिख्ट
@ city LU
Luxembourg City | लक्जमबर्ग सिटी
@ city DK
Copenhagen | कोपेनहेगन
Aarhus | आरहूस
@ city GL
Nuuk | नूक
@ city NO
Oslo | ओस्लो
Bergen | बर्गेन
Trondheim | ट्रोंडहेम
@ city SE
Stockholm | स्टॉकहोम
Gothenburg | गोथेनबर्ग, गोटेनबर्ग
Malmo | माल्मो
Uppsala | उप्साला
@ city FI
Helsinki | हेलसिंकी
@ city IS
Reykjavik | रेक्जाविक, रेकजाविक, रिक्जेविक
Grindavik | ग्रिंडाविक
@ city EE
Tallinn | तालिन, टालिन
@ city LV
Riga | रीगा
@ city LT
Vilnius | विलनियस, विल्नुस
@ city PL
Warsaw | वारसॉ, वॉरसा
Krakow | क्राको, क्राकोव
Gdansk | ग्दांस्क, गदांस्क
Rzeszow | रेज़ज़ो, झेशोव
Lublin | लुबलिन
Auschwitz | ऑशविट्ज, आउशवित्ज
Poznan | पोज़नान
@ city CZ
Prague | प्राग
Brno | ब्रनो
@ city SK
Bratislava | ब्रातिस्लावा, ब्राटिस्लावा
@ city HU
Budapest | बुडापेस्ट, बुदापेस्ट
@ city RO
Bucharest | बुखारेस्ट, बुकारेस्ट
Constanta | कोंस्टांटा, कॉन्स्टेंटा
@ city BG
Sofia | सोफिया?, सोफ़िया?
Varna | वर्ना?
@ city GR
Athens | एथेंस
Thessaloniki | थेसालोनिकी
Santorini | सेंटोरिनी
@ city AL
Tirana | तिराना
@ city RS
Belgrade | बेलग्रेड
Novi Sad | नोवी साद
@ city ME
Podgorica | पोडगोरिका, पॉडगोरिका
@ city XK
Pristina | प्रिस्टिना, प्रिश्टिना
@ city BA
Sarajevo | सारायेवो, साराजेवो
Srebrenica | स्रेब्रेनिका, स्रेब्रेनित्सा
@ city HR
Zagreb | जाग्रेब
Dubrovnik | डबरोवनिक
@ city SI
Ljubljana | लुब्लियाना, ल्युब्ल्याना, लुबलाना
@ city MK
Skopje | स्कोप्जे, स्कोपिये
`;
