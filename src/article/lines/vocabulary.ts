import { wordSet } from '../../text/word-set.ts';

/**
 * Word lists for the furniture of news pages, from general knowledge of Hindi and English news sites. No list decides
 * alone: each is one signal beside the shape and the place of a line. Spellings are n0, Latin in lower case.
 */

/** Verbs that point the reader elsewhere, in forms that stand in no report but in an address to the reader. */
export const POINTER_VERBS = wordSet(`
  पढ़ें पढ़िए पढ़िये देखें देखिए देखिये जानें जानिए जानिये सुनें सुनिए क्लिक समझें समझिए
  read watch see view click check explore discover`);

/** The same verbs as they are misspelt; they are also plain participles ("आगे जाने वाली"), so they ask for a separator. */
export const LOOSE_POINTER_VERBS = wordSet('पढ़े पढे देखे जाने सुने पढ़ो देखो पढ़ो');

/** Words that make a pointing verb point to other matter. */
export const POINTER_PARTICLES = wordSet(`
  भी और आगे ज़रूर जरुर अवश्य पूरी पूरा यहां यहाँ यहीं संबंधित इससे also more must full here related next further too`);

/** What else may stand in a pointing label: "ये बड़ी ख़बर भी ज़रूर पढ़ें", "click here to read the full story". */
export const POINTER_FILLERS = wordSet(`
  यह ये इसे इन्हें इनको इस इन खबर खबरें खबरों समाचार न्यूज़ न्यूज लेख स्टोरी रिपोर्ट वीडियो विडियो फोटो फ़ोटो तस्वीरें तस्वीर
  बड़ी बड़ा अन्य ताज़ा सारी सभी कर करें करके के लिए को पर की से जुड़ी हुई में विस्तार यहा नीचे ऊपर दी गई लिंक
  this these the to for on news story stories article articles latest our other video videos photos it is in detail link full`);

/** Nouns of a label that opens other matter than the article: lists of news, comments, tags. */
export const LIST_NOUNS = wordSet(`
  latest related popular trending recommended comments comment reply replies tags tag topics stories headlines posts articles gallery
  galleries shorts menu picks categories archives viral recent
  पढ़ी पढ़ा
  ट्रेंडिंग लोकप्रिय संबंधित चर्चित टिप्पणी टिप्पणियां कमेंट कमेंट्स प्रतिक्रिया प्रतिक्रियाएं टैग टैग्स गैलरी स्टोरीज खबरें समाचार टॉपिक्स हेडलाइंस सुर्खियां
  राशिफल श्रेणियां अनुशंसित`);

/** Nouns of a label that stands by itself: advertising, sharing, subscribing. */
export const INERT_NOUNS = wordSet(`
  advertisement sponsored promoted share follow subscribe newsletter newsletters breaking copyright disclaimer login download
  notifications notification bookmarks poll menu install
  विज्ञापन स्पॉन्सर्ड प्रायोजित शेयर फॉलो सब्सक्राइब सब्स्क्राइब डाउनलोड न्यूज़लेटर लॉगिन मेन्यू`);

/** What else may stand in such a label. */
export const SECTION_FILLERS = wordSet(`
  news more top most read also you may like might this that for from around the web editor editors our must next previous
  prev post story article photos photo videos video live tv section in on us with your all view see of and to a an by here hindi
  leave write send what how now today home search app get open follow share page other india world stay connected join
  ताज़ा ताजा ताज़ी बड़ी बडी टॉप अन्य और सबसे ज़्यादा ज्यादा अधिक पढ़ी गई गयीं गईं जाने वाली वाले आपके आपकी आपको आप लिए के की का को में से भी
  पसंद आ सकती सकता है हैं यह ये इस इन इसे खबर न्यूज़ न्यूज आज हिंदी हिन्दी प्रमुख मुख्य नई ताजातरीन स्टोरी वेब हमें हमसे हमारे
  करें पर जुड़ी जुड़े अगली पिछली अगला पिछला दें लिखें अपनी राय विषय संपादक चुनिंदा खास विशेष पन्ना होम देश दुनिया राज्य खेल मनोरंजन`);

/** Labels over a summary of the article itself; what follows them is article. */
export const SUMMARY_WORDS = wordSet(`
  summary highlights takeaways points synopsis glance excerpt tldr सारांश सार संक्षेप संक्षिप्त हाइलाइट्स हाईलाइट्स बातें बिंदु झलकियां झलकियाँ`);

/** What else may stand in a label over a summary or over the text. */
export const SUMMARY_FILLERS = wordSet(`
  key story quick main at a in of the ai article खबर का की के में एक नज़र मुख्य प्रमुख बड़ी खास अहम पढ़ें read`);

/** Labels over the full text, behind a summary. */
export const TEXT_LABELS = wordSet('विस्तार विस्तृत पूरी पूरा detail details full story खबर समाचार में से');

/** First words of a caption or a picture credit. */
export const PICTURE_WORDS = wordSet(`
  image images photo photos pic pics picture pictures file thumbnail video graphic representational representative illustration
  फोटो फ़ोटो तस्वीर तस्वीरें इमेज चित्र छायाचित्र फाइल फ़ाइल वीडियो सांकेतिक प्रतीकात्मक सांकेतिक ग्राफिक`);

/** Words that make a picture word a credit or a caption. */
export const CREDIT_WORDS = wordSet(`
  source credit credits courtesy caption via twitter getty stock reuters file by social media agency
  स्रोत सोर्स साभार सौजन्य क्रेडिट कैप्शन सोशल मीडिया ट्विटर फाइल फ़ाइल एजेंसी`);

/** Platforms and channels by which a page asks to be followed. */
export const MEDIA_WORDS = wordSet(`
  facebook twitter whatsapp telegram instagram youtube linkedin google pinterest koo threads x email app channel newsletter
  फेसबुक फ़ेसबुक ट्विटर ट्वीटर व्हाट्सएप व्हाट्सऐप वॉट्सऐप वाट्सएप व्हॉट्सएप वॉट्सएप टेलीग्राम टेलिग्राम इंस्टाग्राम यूट्यूब लिंक्डइन गूगल एक्स ऐप एप एप्प चैनल
  ग्रुप पेज न्यूज़लेटर न्यूजलेटर वेबसाइट हैंडल नोटिफिकेशन बेल पोर्टल ईमेल प्लेटफॉर्म`);

/** What a page asks its reader to do. */
export const ACTION_WORDS = wordSet(`
  follow like subscribe share download install join click comment bookmark copy print
  फॉलो फ़ॉलो लाइक सब्सक्राइब सब्स्क्राइब शेयर साझा डाउनलोड इंस्टॉल क्लिक जुड़ें जुड़िए जुड़ने जुड़े जॉइन ज्वाइन ज्वॉइन कमेंट कॉमेंट बुकमार्क भेजें टैप दबाएं`);

/** The page speaking of itself. */
export const US_WORDS = wordSet('us our we हमें हमारे हमारी हमारा हमसे हमको');

/** What the page calls its wares. */
export const WARES_WORDS = wordSet(`
  news updates update खबर खबरें ख़बरें खबरों ख़बरों न्यूज़ न्यूज समाचार समाचारों अपडेट अपडेट्स लेटेस्ट सुर्खियां लेख स्टोरी आर्टिकल वीडियो जानकारियों`);

/** An address to the reader: imperatives with which a page asks for something. */
export const IMPERATIVES = wordSet(`
  करें कीजिए कीजिये करिए जुड़ें जुड़िए पढ़ें पढ़िए पढ़ते देखें देखिए देखते रहें रहिए बनें दबाएं दबाएँ भेजें लिखें बताएं बताएँ पाएं पाएँ जानें`);

/** Words of a career, as biographies of authors string them together. */
export const CAREER_WORDS = wordSet(`
  पत्रकारिता पत्रकार अनुभव कार्यरत कार्य डिजिटल मीडिया संस्थान विश्वविद्यालय यूनिवर्सिटी स्नातक परास्नातक डिग्री डिप्लोमा मास कम्युनिकेशन करियर कैरियर शुरुआत
  रिपोर्टिंग लेखन लेखनी लेखक लेखिका लिखते लिखती लिखने रुचि दिलचस्पी बीट डेस्क संपादक संपादन कंटेंट राइटर सक्रिय जुड़े जुड़ी पकड़ विशेषज्ञता पढ़ाई
  journalist journalism experience editor writer author covers covering years reporter correspondent graduate passionate`);

/** The first person singular: a report has it only inside quotation marks. */
export const FIRST_PERSON = wordSet('मैं मेरा मेरी मेरे मुझे मैंने मुझको मुझसे my i me');

/** How a text speaks of itself and its making, in notes and disclaimers. */
export const SELF_WORDS = wordSet(`
  खबर ख़बर लेख आलेख स्टोरी आर्टिकल रिपोर्ट इनपुट इनपुट्स संपादित प्रकाशित फीड फ़ीड सिंडिकेट सिंडीकेट डिस्क्लेमर अस्वीकरण अनुवाद हेडलाइन
  story article feed syndicated edited published disclaimer inputs input agency staff generated`);

/** Where a text came from that nobody edited. */
export const FEED_WORDS = wordSet(
  'फीड सिंडिकेट सिंडीकेट टीम स्टाफ ऑटोमेटेड एजेंसी feed syndicated staff team auto ai',
);

/** Labels before a note of the house. */
export const NOTE_LABELS = wordSet('disclaimer डिस्क्लेमर अस्वीकरण स्पष्टीकरण copyright कॉपीराइट ©');

/** Verbs of a byline label before "by". */
export const BYLINE_VERBS = `written|reported|edited|posted|published|updated|curated|authored|compiled|produced|created|translated|reviewed|uploaded|submitted|story|report|input|inputs|report`;

/** Hindi labels before a name in a byline. */
export const BYLINE_LABELS = `लेखक|लेखिका|रिपोर्टर|रिपोर्ट|संवाददाता|संपादक|संपादन|संपादित|प्रस्तुति|द्वारा|पत्रकार|इनपुट|एडिटर|अनुवाद|author|reporter|editor|source|सोर्स|स्रोत|agency|एजेंसी`;

/** Posts of people who make news, in a line under their name. */
export const POST_WORDS = wordSet(`
  reporter editor correspondent writer journalist producer columnist contributor anchor intern author bureau chief senior sub deputy
  associate staff special principal assistant executive news content digital lead trainee managing consulting
  संवाददाता संपादक रिपोर्टर पत्रकार प्रोड्यूसर ब्यूरो चीफ वरिष्ठ उप मुख्य विशेष सहायक प्रतिनिधि एडिटर सीनियर सब कंटेंट राइटर`);

/** Words that show a byline names a house and not a person. */
export const HOUSE_WORDS = wordSet(`
  news desk bureau agency network team staff media times tv live digital online web press samachar express today hindi
  correspondent portal service channel india bharat khabar patrika bulletin daily com in
  न्यूज़ न्यूज डेस्क ब्यूरो एजेंसी नेटवर्क टीम मीडिया टाइम्स टीवी लाइव डिजिटल ऑनलाइन वेब प्रेस समाचार एक्सप्रेस संवाददाता संवाद प्रतिनिधि पोर्टल सर्विस
  हिंदी हिन्दी भारत इंडिया खबर पत्रिका वार्ता भाषा ख़बर दैनिक तक`);

/** Words of a house's own rooms: they name no house by themselves, and are cut off behind the name of one. */
export const ROOM_WORDS = wordSet(`
  desk bureau team staff web digital online correspondent agency agencies news reporter network service special international national
  डेस्क ब्यूरो टीम वेब डिजिटल ऑनलाइन संवाददाता एजेंसी एजेंसियां एजेंसियाँ एजेंसीज न्यूज़ न्यूज प्रतिनिधि संवाद सूत्र विशेष नगर स्टाफ रिपोर्टर सेवा
  टेक्नोलॉजी टेक स्पोर्ट्स खेल बिजनेस कारोबार लाइफस्टाइल धर्म एजुकेशन शिक्षा ऑटो एंटरटेनमेंट मनोरंजन हेल्थ करियर विदेश नेशनल इंटरनेशनल वर्ल्ड क्राइम राज्य
  व्यापार उद्योग वाणिज्य बाजार अर्थ आर्थिक सिटी महानगर शहर ग्रामीण कृषि राजनीति राजनीतिक विधि अपराध विज्ञान पर्यावरण सिनेमा फिल्म साहित्य संस्कृति यात्रा स्वास्थ्य
  अंतरराष्ट्रीय अंतर्राष्ट्रीय राष्ट्रीय प्रदेश प्रादेशिक स्थानीय जिला कार्यालय मुख्यालय निज निजी हमारे हमारा मुख्य वरिष्ठ प्रधान सहायक उप नि सं का वि प्र
  मार्केट फाइनेंस मनी क्रिकेट बॉलीवुड ट्रेंडिंग वायरल फीचर रिसर्च डेटा चुनाव इलेक्शन पॉलिटिक्स फैक्ट चेक वीडियो ओपिनियन संपादकीय
  एक्सप्लेनर एक्सप्लेन्ड समझिए विशेषांक ग्राउंड डेस्क खोज शोध पड़ताल न्यूजरूम न्यूज़रूम मेट्रो
  नई दिल्ली मुंबई लखनऊ भोपाल पटना जयपुर रांची रायपुर देहरादून शिमला चंडीगढ़ कोलकाता चेन्नई हैदराबाद बेंगलुरु अहमदाबाद इंदौर कानपुर आगरा वाराणसी मेरठ नोएडा गुरुग्राम जम्मू श्रीनगर
  tech technology sports business lifestyle education entertainment health auto career world crime city
  business market markets economy political politics legal local state chief senior principal assistant office our own staff foreign`);

/** Hosts of other people's pages that stand in the furniture of any outlet. */
export const PLATFORM_HOSTS =
  /(?:^|\.)(?:facebook|fb|twitter|x|t|whatsapp|wa|telegram|instagram|youtube|youtu|linkedin|google|goo|pinterest|kooapp|koo|threads|apple|bit|bitly|gravatar|wordpress|wp|blogger|blogspot|tinyurl|amazon|wikipedia)\.[a-z.]{2,8}$/;

/** What a bare counter counts: "5 min read", "1.2k views", "3 comments". */
export const COUNTER_WORDS = wordSet(`
  min mins minute minutes sec read reads view views share shares like likes comment comments k m of free article articles left
  मिनट सेकंड व्यूज व्यू शेयर लाइक कमेंट टिप्पणियां पढ़ें पढ़ा गया बार शेष मुफ़्त फ्री फ़्री लेख`);

/** First step of a path of section names above a title. */
export const HOME_WORDS = wordSet('home होम मुखपृष्ठ होमपेज news hindi हिंदी हिन्दी न्यूज़ समाचार');

/** Heads of topics: "चुनाव:" opens a story, "चंपारण:" says where it was filed. */
export const KICKER_WORDS = wordSet(`
  चुनाव युद्ध जंग हमला मौसम अपडेट विवाद मामला केस न्यूज़ न्यूज खबर ख़बर समाचार बजट मैच क्रिकेट सवाल जवाब प्रश्न उत्तर विशेष एक्सक्लूसिव ब्रेकिंग लाइव वीडियो फोटो तस्वीरें
  विश्लेषण राय संपादकीय इंटरव्यू साक्षात्कार रिपोर्ट ग्राउंड राशिफल टिप्स रेसिपी रिव्यू समीक्षा फैक्ट चेक पड़ताल दावा सच संकट हादसा दुर्घटना आंदोलन प्रदर्शन घोटाला कांड हत्याकांड
  योजना नियम भर्ती परीक्षा रिजल्ट परिणाम बाज़ार शेयर सोना चांदी पेट्रोल डीजल मंत्री प्रधानमंत्री मुख्यमंत्री राष्ट्रपति नेता पार्टी सरकार पुलिस कोर्ट अदालत संसद विधानसभा
  बैठक दौरा यात्रा समझौता वार्ता भूकंप बारिश बाढ़ तूफान आग नोट सलाह सावधान अलर्ट चेतावनी कारण वजह तारीख समय स्थान नाम पहला दूसरा तीसरा चौथा निष्कर्ष
  नतीजा फायदे नुकसान उपाय विधि सामग्री लक्षण इलाज बचाव`);
