/**
 * Adjectives and names of peoples, hand-written. One line per country:
 * `ISO | English | Spanish | French | Portuguese | Russian | Arabic`.
 * English forms are complete but for a regular plural -s; Spanish, French and Portuguese give the
 * masculine singular (irregular forms beside it, marked `=` to be taken as they are); Russian gives
 * the adjective and the man, whose cases are formed by rule; Arabic gives the masculine nisba.
 */
export const DEMONYMS = `
AF|Afghan|afgano|afghan|afegão =afegã =afegãos =afegãs|афганский афганец|أفغاني
AL|Albanian|albanés|albanais|albanês|албанский албанец|ألباني
DZ|Algerian|argelino|algérien|argelino|алжирский алжирец|جزائري
AD|Andorran|andorrano|andorran|andorrano|андоррский|أندوري
AO|Angolan|angoleño|angolais|angolano|ангольский анголец|أنغولي
AR|Argentine Argentinian Argentinean|argentino|argentin|argentino|аргентинский аргентинец|أرجنتيني
AM|Armenian|armenio|arménien|armênio armeniano|армянский =армяне =армян =армянин|أرميني أرمني
AU|Australian Aussie|australiano|australien|australiano|австралийский австралиец|أسترالي
AT|Austrian|austriaco austríaco|autrichien|austríaco|австрийский австриец|نمساوي
AZ|Azerbaijani Azeri|azerbaiyano azerí|azerbaïdjanais|azerbaijano|азербайджанский азербайджанец|أذربيجاني أذري
BS|Bahamian|bahameño|bahaméen|bahamense|багамский|بهامي
BH|Bahraini|bareiní|bahreïni|bareinita|бахрейнский|بحريني
BD|Bangladeshi|bangladesí|bangladais|bangladeshi|бангладешский бангладешец|بنغلاديشي بنغالي
BB|Barbadian Bajan|barbadense|barbadien|barbadiano|барбадосский|بربادوسي
BY|Belarusian Belarussian Byelorussian|bielorruso|biélorusse|bielorrusso|белорусский белорус|بيلاروسي
BE|Belgian|belga|belge|belga|бельгийский бельгиец|بلجيكي
BZ|Belizean|beliceño|bélizien|belizenho|белизский|بليزي
BJ|Beninese|beninés|béninois|beninense|бенинский|بنيني
BT|Bhutanese|butanés|bhoutanais|butanês|бутанский|بوتاني
BO|Bolivian|boliviano|bolivien|boliviano|боливийский боливиец|بوليفي
BA|Bosnian|bosnio|bosnien bosniaque|bósnio|боснийский босниец|بوسني
BW|Botswanan Motswana|botsuano|botswanais|botsuanês|ботсванский|بوتسواني
BR|Brazilian|brasileño|brésilien|brasileiro|бразильский бразилец|برازيلي
BN|Bruneian|bruneano|brunéien|bruneíno|брунейский|بروني
BG|Bulgarian|búlgaro|bulgare|búlgaro|болгарский =болгары =болгар =болгарин|بلغاري
BF|Burkinabe|burkinés|burkinabé|burquinense|буркинийский|بوركيني
BI|Burundian|burundés|burundais|burundês|бурундийский|بوروندي
KH|Cambodian|camboyano|cambodgien|cambojano|камбоджийский камбоджиец|كمبودي
CM|Cameroonian|camerunés|camerounais|camaronês|камерунский камерунец|كاميروني
CA|Canadian|canadiense|canadien|canadense canadiano|канадский канадец|كندي
CV|Cape_Verdean|caboverdiano|cap-verdien|cabo-verdiano|кабо-вердийский|رأس_أخضري
CF|Central_African|centroafricano|centrafricain|centro-africano|центральноафриканский|أفريقي_أوسطي
TD|Chadian|chadiano|tchadien|chadiano|чадский|تشادي
CL|Chilean|chileno|chilien|chileno|чилийский чилиец|تشيلي
CN|Chinese|chino|chinois|chinês|китайский китаец|صيني
CO|Colombian|colombiano|colombien|colombiano|колумбийский колумбиец|كولومبي
KM|Comorian|comorense|comorien|comoriano|коморский|قمري
CD|Congolese|congoleño congolés|congolais|congolês|конголезский конголезец|كونغولي
CR|Costa_Rican|costarricense|costaricien|costa-riquenho costarriquenho|коста-риканский|كوستاريكي
CI|Ivorian|marfileño|ivoirien|marfinense|ивуарийский|إيفواري عاجي
HR|Croatian Croat|croata|croate|croata|хорватский хорват|كرواتي
CU|Cuban|cubano|cubain|cubano|кубинский кубинец|كوبي
CY|Cypriot|chipriota|chypriote|cipriota|кипрский киприот|قبرصي
CZ|Czech|checo|tchèque|tcheco checo|чешский чех|تشيكي
DK|Danish Dane|danés|danois|dinamarquês|датский =датчане =датчан =датчанин|دنماركي دانماركي
DJ|Djiboutian|yibutiano|djiboutien|djibutiano|джибутийский|جيبوتي
DO|Dominican|dominicano|dominicain|dominicano|доминиканский доминиканец|دومينيكاني
EC|Ecuadorian Ecuadorean Ecuadoran|ecuatoriano|équatorien|equatoriano|эквадорский эквадорец|إكوادوري
EG|Egyptian|egipcio|égyptien|egípcio|египетский =египтяне =египтян =египтянин|مصري
SV|Salvadoran Salvadorean Salvadorian|salvadoreño|salvadorien|salvadorenho|сальвадорский сальвадорец|سلفادوري
GQ|Equatoguinean|ecuatoguineano|équato-guinéen|guinéu-equatoriano|экваториально-гвинейский|غيني_استوائي
ER|Eritrean|eritreo|érythréen|eritreu =eritreia|эритрейский эритреец|إريتري
EE|Estonian|estonio|estonien|estoniano estónio|эстонский эстонец|إستوني
SZ|Swazi|suazi|swazi|suazi|свазилендский|سوازي
ET|Ethiopian|etíope|éthiopien|etíope|эфиопский эфиоп|إثيوبي أثيوبي
FJ|Fijian|fiyiano|fidjien|fijiano|фиджийский|فيجي
FI|Finnish Finn|finlandés finés|finlandais|finlandês|финский финн|فنلندي
FR|French Frenchman =frenchmen Frenchwoman|francés|français|francês|французский француз|فرنسي
GA|Gabonese|gabonés|gabonais|gabonês|габонский|غابوني
GM|Gambian|gambiano|gambien|gambiano|гамбийский|غامبي
GE|Georgian|georgiano|géorgien|georgiano|грузинский =грузины =грузин =грузинами|جورجي
DE|German|alemán|allemand|alemão =alemã =alemães =alemãs|немецкий германский немец|ألماني
GH|Ghanaian|ghanés|ghanéen|ganês ganense|ганский ганец|غاني
GR|Greek|griego|grec =grecque =grecs =grecques|grego|греческий грек|يوناني
GT|Guatemalan|guatemalteco|guatémaltèque|guatemalteco|гватемальский гватемалец|غواتيمالي
GN|Guinean|guineano|guinéen|guineense|гвинейский гвинеец|غيني
GW|Bissau-Guinean|bisauguineano|bissau-guinéen|bissau-guineense|бисауский|غيني_بيساوي
GY|Guyanese|guyanés|guyanien|guianense|гайанский|غياني
HT|Haitian|haitiano|haïtien|haitiano|гаитянский =гаитяне =гаитян|هايتي
HN|Honduran|hondureño|hondurien|hondurenho|гондурасский гондурасец|هندوراسي
HK|Hongkonger Hong_Konger|hongkonés|hongkongais|honconguês|гонконгский гонконгец|هونغ_كونغي
HU|Hungarian|húngaro|hongrois|húngaro|венгерский венгр|مجري هنغاري
IS|Icelandic Icelander|islandés|islandais|islandês|исландский исландец|آيسلندي أيسلندي
IN|Indian|indio|indien|indiano|индийский индиец|هندي
ID|Indonesian|indonesio|indonésien|indonésio|индонезийский индонезиец|إندونيسي
IR|Iranian|iraní|iranien|iraniano|иранский иранец|إيراني
IQ|Iraqi|iraquí|irakien|iraquiano|иракский иракец|عراقي
IE|Irish Irishman =irishmen|irlandés|irlandais|irlandês|ирландский ирландец|إيرلندي أيرلندي
IL|Israeli|israelí|israélien|israelense israelita|израильский =израильтяне =израильтян =израильтянин|إسرائيلي
IT|Italian|italiano|italien|italiano|итальянский итальянец|إيطالي
JM|Jamaican|jamaicano jamaiquino|jamaïcain|jamaicano|ямайский|جامايكي
JP|Japanese|japonés|japonais|japonês|японский японец|ياباني
JO|Jordanian|jordano|jordanien|jordaniano jordano|иорданский иорданец|أردني
KZ|Kazakh Kazakhstani|kazajo|kazakh|cazaque|казахский казахстанский =казахстанцы =казахстанцев казах|كازاخستاني كازاخي
KE|Kenyan|keniano keniata|kényan|queniano|кенийский кениец|كيني
XK|Kosovar Kosovan|kosovar|kosovar|kosovar|косовский|كوسوفي
KW|Kuwaiti|kuwaití|koweïtien|kuwaitiano|кувейтский кувейтец|كويتي
KG|Kyrgyz|kirguís|kirghize|quirguiz|киргизский кыргызский кыргызстанский киргиз кыргыз|قيرغيزي قرغيزي
LA|Laotian Lao|laosiano|laotien|laosiano|лаосский|لاوسي
LV|Latvian|letón|letton =lettone =lettonne|letão =letã =letões|латвийский латыш|لاتفي
LB|Lebanese|libanés|libanais|libanês|ливанский ливанец|لبناني
LS|Basotho|lesotense|lésothien|lesotiano|лесотский|ليسوتي
LR|Liberian|liberiano|libérien|liberiano|либерийский либериец|ليبيري
LY|Libyan|libio|libyen|líbio|ливийский ливиец|ليبي
LI|Liechtensteiner|liechtensteiniano|liechtensteinois|liechtensteiniense|лихтенштейнский|ليختنشتايني
LT|Lithuanian|lituano|lituanien|lituano|литовский литовец|ليتواني
LU|Luxembourger Luxembourgish|luxemburgués|luxembourgeois|luxemburguês|люксембургский|لوكسمبورغي
MG|Malagasy|malgache|malgache|malgaxe|малагасийский|مدغشقري
MW|Malawian|malauí|malawite|malauiano|малавийский|ملاوي
MY|Malaysian|malasio|malaisien|malaio|малайзийский малайзиец|ماليزي
MV|Maldivian|maldivo|maldivien|maldivo|мальдивский|مالديفي
ML|Malian|maliense malí|malien|malinês maliano|малийский малиец|
MT|Maltese|maltés|maltais|maltês|мальтийский мальтиец|مالطي
MR|Mauritanian|mauritano|mauritanien|mauritano|мавританский|موريتاني
MU|Mauritian|mauriciano|mauricien|mauriciano|маврикийский|موريشيوسي
MX|Mexican|mexicano|mexicain|mexicano|мексиканский мексиканец|مكسيكي
MD|Moldovan Moldavian|moldavo|moldave|moldavo moldávio|молдавский =молдаване =молдаван|مولدوفي
MC|Monegasque|monegasco|monégasque|monegasco|монакский|موناكي
MN|Mongolian|mongol|mongol|mongol|монгольский монгол|منغولي
ME|Montenegrin|montenegrino|monténégrin|montenegrino|черногорский черногорец|مونتينيغري
MA|Moroccan|marroquí|marocain|marroquino|марокканский марокканец|مغربي
MZ|Mozambican|mozambiqueño|mozambicain|moçambicano|мозамбикский мозамбикец|موزمبيقي
MM|Burmese|birmano|birman|birmanês mianmarense|мьянманский бирманский бирманец|ميانماري بورمي
NA|Namibian|namibio|namibien|namibiano|намибийский|ناميبي
NP|Nepalese Nepali|nepalés nepalí|népalais|nepalês|непальский непалец|نيبالي
NL|Dutch Dutchman =dutchmen|neerlandés holandés|néerlandais hollandais|holandês neerlandês|голландский нидерландский голландец|هولندي
NZ|New_Zealander|neozelandés|néo-zélandais|neozelandês|новозеландский новозеландец|نيوزيلندي
NI|Nicaraguan|nicaragüense|nicaraguayen|nicaraguense|никарагуанский никарагуанец|نيكاراغوي
NE|Nigerien|nigerino|nigérien|nigerino|нигерский|نيجري
NG|Nigerian|nigeriano|nigérian|nigeriano|нигерийский нигериец|نيجيري
KP|North_Korean|norcoreano|nord-coréen|norte-coreano|северокорейский|كوري_شمالي
MK|Macedonian|macedonio|macédonien|macedônio macedónio|македонский македонец|مقدوني
NO|Norwegian|noruego|norvégien|norueguês|норвежский норвежец|نرويجي
OM|Omani|omaní|omanais|omanense|оманский|عماني
PK|Pakistani|pakistaní paquistaní|pakistanais|paquistanês|пакистанский пакистанец|باكستاني
PS|Palestinian Gazan|palestino|palestinien|palestino palestiniano|палестинский палестинец|فلسطيني
PA|Panamanian|panameño|panaméen|panamenho|панамский панамец|بنمي
PG|Papua_New_Guinean|papú|papouasien|papuásio|папуасский|بابوي
PY|Paraguayan|paraguayo|paraguayen|paraguaio|парагвайский парагваец|باراغواياني
PE|Peruvian|peruano|péruvien|peruano|перуанский перуанец|بيروفي بيروي
PH|Filipino Filipina Philippine|filipino|philippin|filipino|филиппинский филиппинец|فلبيني فليبيني
PL|Polish =pole =poles|polaco|polonais|polonês polaco|польский поляк|بولندي
PT|Portuguese|portugués|portugais|português|португальский португалец|برتغالي
PR|Puerto_Rican|puertorriqueño|portoricain|porto-riquenho|пуэрто-риканский|بورتوريكي
QA|Qatari|catarí qatarí|qatari|catariano|катарский катарец|قطري
RO|Romanian|rumano|roumain|romeno|румынский румын|روماني
RU|Russian Soviet|ruso|russe|russo|российский русский =россияне =россиян =россиянин =россиянам =россиянами =россиянина =россиянка =россиянки|روسي
RW|Rwandan|ruandés|rwandais|ruandês|руандийский|رواندي
WS|Samoan|samoano|samoan|samoano|самоанский|ساموي
SA|Saudi Saudi_Arabian|saudí saudita|saoudien|saudita|саудовский|سعودي
SN|Senegalese|senegalés|sénégalais|senegalês|сенегальский сенегалец|سنغالي
RS|Serbian Serb|serbio|serbe|sérvio|сербский серб|صربي
SC|Seychellois|seychellense|seychellois|seichelense|сейшельский|سيشلي
SL|Sierra_Leonean|sierraleonés|sierra-léonais|serra-leonês|сьерра-леонский|سيراليوني
SG|Singaporean|singapurense|singapourien|singapurense cingapuriano|сингапурский сингапурец|سنغافوري
SK|Slovak Slovakian|eslovaco|slovaque|eslovaco|словацкий словак|سلوفاكي
SI|Slovenian Slovene|esloveno|slovène|esloveno|словенский словенец|سلوفيني
SB|Solomon_Islander|salomonense|salomonais|salomônico|соломонский|سليماني
SO|Somali Somalian|somalí|somalien|somali somaliano|сомалийский сомалиец|صومالي
ZA|South_African|sudafricano|sud-africain|sul-africano|южноафриканский южноафриканец|جنوب_أفريقي
KR|South_Korean Korean|surcoreano coreano|sud-coréen coréen|sul-coreano coreano|южнокорейский корейский южнокореец|كوري_جنوبي كوري
SS|South_Sudanese|sursudanés|sud-soudanais|sul-sudanês|южносуданский|جنوب_سوداني
ES|Spanish Spaniard|español|espagnol|espanhol =espanhóis|испанский испанец|إسباني اسباني
LK|Sri_Lankan|esrilanqués|sri-lankais|cingalês|шри-ланкийский ланкийский|سريلانكي سيريلانكي
SD|Sudanese|sudanés|soudanais|sudanês|суданский суданец|سوداني
SR|Surinamese|surinamés|surinamais|surinamês|суринамский|سورينامي
SE|Swedish Swede|sueco|suédois|sueco|шведский швед|سويدي
CH|Swiss|suizo|suisse helvétique|suíço|швейцарский швейцарец|سويسري
SY|Syrian|sirio|syrien|sírio|сирийский сириец|سوري
TW|Taiwanese|taiwanés|taïwanais|taiwanês|тайваньский тайванец|تايواني
TJ|Tajik|tayiko|tadjik|tajique|таджикский таджикистанский таджик|طاجيكي طاجيكستاني
TZ|Tanzanian|tanzano|tanzanien|tanzaniano|танзанийский|تنزاني
TH|Thai|tailandés|thaïlandais|tailandês|таиландский тайский таец|تايلندي تايلاندي
TL|Timorese|timorense|timorais|timorense|тиморский|تيموري
TG|Togolese|togolés|togolais|togolês|тоголезский|توغولي
TO|Tongan|tongano|tongien|tonganês|тонганский|تونغي
TT|Trinidadian|trinitense|trinidadien|trinitário|тринидадский|ترينيدادي
TN|Tunisian|tunecino|tunisien|tunisiano|тунисский тунисец|تونسي
TR|Turkish Turk|turco|turc =turque =turcs =turques|turco|турецкий =турки =турок =туркам|تركي
TM|Turkmen|turcomano|turkmène|turcomeno|туркменский туркмен|تركمانستاني
UG|Ugandan|ugandés|ougandais|ugandense|угандийский|أوغندي
UA|Ukrainian Crimean|ucraniano|ukrainien|ucraniano|украинский украинец крымский|أوكراني
AE|Emirati|emiratí|émirati émirien|emiradense|эмиратский|إماراتي
GB|British Briton Brit Scottish Scot Welsh English Englishman =englishmen|británico inglés escocés galés|britannique anglais écossais gallois|britânico inglês escocês galês|британский английский шотландский британец =англичане =англичан =англичанин|بريطاني إنجليزي اسكتلندي
US|American|estadounidense norteamericano|américain états-unien|americano estadunidense norte-americano|американский американец|أمريكي أميركي امريكي
UY|Uruguayan|uruguayo|uruguayen|uruguaio|уругвайский уругваец|أوروغوياني
UZ|Uzbek Uzbekistani|uzbeko|ouzbek|uzbeque|узбекский узбекистанский узбек|أوزبكي أوزبكستاني
VE|Venezuelan|venezolano|vénézuélien|venezuelano|венесуэльский венесуэлец|فنزويلي
VN|Vietnamese|vietnamita|vietnamien|vietnamita|вьетнамский вьетнамец|فيتنامي
YE|Yemeni Yemenite|yemení|yéménite|iemenita|йеменский йеменец|يمني
ZM|Zambian|zambiano|zambien|zambiano|замбийский|زامبي
ZW|Zimbabwean|zimbabuense|zimbabwéen|zimbabuano|зимбабвийский|زيمبابوي
GL|Greenlandic Greenlander|groenlandés|groenlandais|groenlandês|гренландский|غرينلاندي
AG|Antiguan|antiguano|antiguais|antiguano||
VU|Ni-Vanuatu Vanuatuan|vanuatuense|vanuatuan|vanuatuense||
`;
