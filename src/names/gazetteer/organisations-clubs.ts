/** Clubs of the leagues that Hindi news reports of. From general knowledge; the format is that of `parseOrganisations`. */
export const ORGANISATIONS_CLUBS = `
# Kabaddi
@ sport IN
bengal-warriorz = Bengal Warriorz | बंगाल वॉरियर्स, बंगाल वारियर्स, बंगाल वॉरियर्ज | -
bengaluru-bulls = Bengaluru Bulls | बेंगलुरु बुल्स, बैंगलोर बुल्स | -
dabang-delhi = Dabang Delhi | दबंग दिल्ली, दबंग दिल्ली केसी | -
haryana-steelers = Haryana Steelers | हरियाणा स्टीलर्स | -
jaipur-pink-panthers = Jaipur Pink Panthers | जयपुर पिंक पैंथर्स | -
puneri-paltan = Puneri Paltan | पुनेरी पलटन, पुणेरी पलटन | -
tamil-thalaivas = Tamil Thalaivas | तमिल थलाइवाज, तमिल थलाईवाज | -
telugu-titans = Telugu Titans | तेलुगू टाइटंस, तेलुगु टाइटंस, तेलुगू टाइटन्स | -
u-mumba = U Mumba | यू मुंबा, यू-मुंबा, यूमुंबा | -
up-yoddhas = UP Yoddhas | यूपी योद्धा, यूपी योद्धाज | -
# Football
bengaluru-fc = Bengaluru FC | बेंगलुरु एफसी | -
chennaiyin-fc = Chennaiyin FC | चेन्नइयिन एफसी, चेन्नैयिन एफसी | -
fc-goa = FC Goa | एफसी गोवा | -
hyderabad-fc = Hyderabad FC | हैदराबाद एफसी | -
inter-kashi = Inter Kashi | इंटर काशी | -
jamshedpur-fc = Jamshedpur FC | जमशेदपुर एफसी | -
kerala-blasters = Kerala Blasters | केरल ब्लास्टर्स | -
mohammedan-sc = Mohammedan SC | मोहम्मडन स्पोर्टिंग, मोहम्मडन एससी | -
mumbai-city-fc = Mumbai City FC | मुंबई सिटी एफसी, मुंबई सिटी | -
northeast-united = NorthEast United | नॉर्थईस्ट यूनाइटेड, नॉर्थ ईस्ट यूनाइटेड | -
odisha-fc = Odisha FC | ओडिशा एफसी | -
punjab-fc = Punjab FC | पंजाब एफसी, राउंडग्लास पंजाब | -
real-kashmir = Real Kashmir | रियल कश्मीर | -
gokulam-kerala = Gokulam Kerala | गोकुलम केरल, गोकुलम केरला | -
aizawl-fc = Aizawl FC | आइजोल एफसी | -
churchill-brothers = Churchill Brothers | चर्चिल ब्रदर्स | -
dempo-sc = Dempo SC | डेम्पो एससी | -
sreenidi-deccan = Sreenidi Deccan | श्रीनिदी डेक्कन | -
shillong-lajong = Shillong Lajong | शिलांग लाजोंग | -
# Hockey
bengal-tigers = Bengal Tigers | श्राची राढ़ बंगाल टाइगर्स, बंगाल टाइगर्स | -
tamil-nadu-dragons = Tamil Nadu Dragons | तमिलनाडु ड्रैगन्स | -
kalinga-lancers = Kalinga Lancers | कलिंग लांसर्स, वेदांता कलिंग लांसर्स | -
delhi-sg-pipers = Delhi SG Pipers | दिल्ली एसजी पाइपर्स, दिल्ली पाइपर्स | -
soorma-hockey = Soorma Hockey Club | सूरमा हॉकी क्लब | -
team-gonasika = Team Gonasika | टीम गोनासिका | -
up-rudras = UP Rudras | यूपी रुद्रास, यूपी रुद्राज | -
hyderabad-toofans = Hyderabad Toofans | हैदराबाद तूफान्स, हैदराबाद तूफांस | -
odisha-warriors = Odisha Warriors | ओडिशा वॉरियर्स, ओडिशा वारियर्स | -
# Cricket
rising-pune = Rising Pune Supergiant | राइजिंग पुणे सुपरजायंट | -
pune-warriors = Pune Warriors | पुणे वॉरियर्स, पुणे वारियर्स | -
gujarat-lions = Gujarat Lions | गुजरात लायंस | -
kochi-tuskers = Kochi Tuskers Kerala | कोच्चि टस्कर्स केरल, कोच्चि टस्कर्स | -
@ sport PK
karachi-kings = Karachi Kings | कराची किंग्स | -
lahore-qalandars = Lahore Qalandars | लाहौर कलंदर्स | -
peshawar-zalmi = Peshawar Zalmi | पेशावर जाल्मी, पेशावर जल्मी | -
quetta-gladiators = Quetta Gladiators | क्वेटा ग्लैडिएटर्स, क्वेटा ग्लेडिएटर्स | -
multan-sultans = Multan Sultans | मुल्तान सुल्तांस, मुल्तान सुल्तान्स | -
islamabad-united = Islamabad United | इस्लामाबाद यूनाइटेड | -
@ sport AU
melbourne-stars = Melbourne Stars | मेलबर्न स्टार्स | -
sydney-sixers = Sydney Sixers | सिडनी सिक्सर्स | -
perth-scorchers = Perth Scorchers | पर्थ स्कॉर्चर्स | -
brisbane-heat = Brisbane Heat | ब्रिस्बेन हीट | -
adelaide-strikers = Adelaide Strikers | एडिलेड स्ट्राइकर्स | -
hobart-hurricanes = Hobart Hurricanes | होबार्ट हरिकेन्स, होबार्ट हरिकेंस | -
# Football elsewhere
@ sport GB
tottenham = Tottenham Hotspur | टॉटेनहम हॉटस्पर, टॉटेनहम | -
newcastle-united = Newcastle United | न्यूकैसल यूनाइटेड | -
aston-villa = Aston Villa | एस्टन विला | -
west-ham = West Ham United | वेस्ट हैम यूनाइटेड, वेस्ट हैम | -
leicester-city = Leicester City | लीसेस्टर सिटी, लेस्टर सिटी | -
leeds-united = Leeds United | लीड्स यूनाइटेड | -
nottingham-forest = Nottingham Forest | नॉटिंघम फॉरेस्ट | -
crystal-palace = Crystal Palace | क्रिस्टल पैलेस | -
celtic-fc = Celtic FC | सेल्टिक एफसी | -
@ sport ES
atletico-madrid = Atlético Madrid | एटलेटिको मैड्रिड, एटलेटिको मेड्रिड | -
real-sociedad = Real Sociedad | रियल सोसिएदाद | -
real-betis = Real Betis | रियल बेटिस | -
@ sport DE
borussia-dortmund = Borussia Dortmund | बोरुसिया डॉर्टमंड, बोरूसिया डॉर्टमुंड | -
bayer-leverkusen = Bayer Leverkusen | बायर लेवरकुसेन | -
rb-leipzig = RB Leipzig | आरबी लाइपजिग | -
@ sport IT
as-roma = AS Roma | एएस रोमा | -
@ sport FR
olympique-marseille = Olympique de Marseille | ओलंपिक मार्सेई, ओलिंपिक मार्सेल | -
@ sport PT
benfica = Benfica | बेनफिका | -
sporting-lisbon = Sporting CP | स्पोर्टिंग लिस्बन | -
@ sport NL
ajax = Ajax Amsterdam | अयाक्स एम्स्टर्डम, अयाक्स | -
psv = PSV Eindhoven | पीएसवी आइंडहोवन | -
@ sport SA
al-hilal = Al Hilal | अल हिलाल, अल-हिलाल | -
al-ittihad = Al Ittihad | अल इत्तिहाद, अल-इत्तिहाद | -
@ sport BR
flamengo = Flamengo | फ्लामेंगो | -
santos-fc = Santos FC | सैंटोस एफसी, सांतोस एफसी | -
@ sport AR
boca-juniors = Boca Juniors | बोका जूनियर्स | -
river-plate = River Plate | रिवर प्लेट | -
# Basketball
@ sport US
la-lakers = Los Angeles Lakers | लॉस एंजिलिस लेकर्स, लॉस एंजेलिस लेकर्स | -
boston-celtics = Boston Celtics | बोस्टन सेल्टिक्स | -
golden-state-warriors = Golden State Warriors | गोल्डन स्टेट वॉरियर्स | -
chicago-bulls = Chicago Bulls | शिकागो बुल्स | -
`;
