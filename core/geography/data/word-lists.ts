const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words written with a full stop inside a sentence. */
export const ABBREVIATIONS = set(`
st ft mt jan feb aug sept oct nov dec inc corp ltd co mr mrs ms dr prof sen rep gov gen col maj capt lt sgt det insp
rev hon jr sr sra dra mme mlle no vs
ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nev okla ore pa
tenn tex vt va wash wis wyo ont que alta sask man`);

/** Words before a surname. */
export const TITLES = set(`
mr mrs ms miss dr prof sir lady lord dame judge justice president senator sen rep gov governor mayor minister secretary
chairman chairwoman director officer detective sgt sergeant lt lieutenant capt captain maj major col colonel gen general
cpl pvt sheriff deputy inspector constable superintendent chief coach attorney atty rev reverend father sister brother
pope king queen prince princess ambassador commissioner spokesman spokeswoman spokesperson professor congressman
congresswoman councilman councilwoman councillor cllr trooper agent widow actor actress singer rapper driver
sr sra don dona senor senora dra mme mlle m monsieur madame maitre herr frau`);

/** Words after the name of a company. */
export const COMPANY_WORDS = set(`
inc corp corporation ltd llc plc co company holdings group bancorp financial partners industries systems technologies
ag sa nv gmbh securities capital associates enterprises motors pharmaceuticals brands ventures records pictures`);

/** Words after the name of a road. */
export const STREET_WORDS = set(`
road rd street st avenue ave lane ln drive dr boulevard blvd terrace crescent parkway pkwy highway court ct square place
pl bridge expressway freeway`);

/** Words that make a capitalised name a place even where it is also a person's name. */
export const PLACE_WORDS = set(`
city county police state university district court council airport street area town township village parish borough
province region island islands prison jail hospital port harbour harbor resident residents high elementary school fire
mayor man woman men women officers based`);

/** English words before a place. */
export const LOCATIVES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set('in near at outside of from around across to into inside through via throughout between'),
  es: set('en de desde hasta hacia cerca a entre'),
  fr: set('a en au aux de du des pres vers depuis dans'),
  pt: set('em no na nos nas de do da dos das para ate desde'),
  ru: set('в во из под на до через из-за около у'),
};

/** Names of directions and generic words, which gazetteers hold as places and sentences as words. */
export const NEVER_PLACES = set(`
south north east west central northern southern eastern western metro metropolitan capital far centre center nord sud est
ouest norte sur sul mon island islands city town lake river hill park saint santa san fire bay point state district
region province upper lower middle new old northeast northwest southeast southwest lago tanga like union victory unity
street college road tours school house times world sine group international european mission march may june august
police mobile of the and for man men bar sandwich university hospital church media
national federal general public central market bank court office green black white blue red brown grey gray young
para una uno este esta esto sobre entre como pero mas los las del con por que fue son sin han ser tras segun
les des une dans pour avec sur son ses par pas mais est qui que lors apres selon sans cette leur deux
uma mas como foi sao mais pelo pela dos das nos nas ele ela isso esse essa ate seu sua quem tem ser
christian muslim islam buddha allah god jesus lord congress senate parliament democracy victoria's monday tuesday
wednesday thursday friday saturday sunday january february april july september october november december
lunes martes miercoles jueves viernes sabado domingo lundi mardi mercredi jeudi vendredi samedi dimanche
segunda terca quarta quinta sexta justice liberty independence freedom peace hope faith love enterprise commerce
toyota honda nissan hyundai samsung boeing twitter facebook google apple amazon
president minister king queen prince duke judge mayor major captain colonel english`);

/** Nouns after a people's adjective that make it a place: what a state has on its own ground. */
export const STATE_WORDS = set(`
police court courts authorities authority government officials official prosecutors prosecutor parliament army navy
military ministry minister president premier coastguard coast customs border borders city cities town towns village villages capital
province state region port ports airport waters island islands prison prisons jail judge judges law laws legislation
lawmakers senate congress supreme federal central national northern southern eastern western soil territory investigators
detectives intelligence security forces interior justice health justice crown high district provincial regional
embassy king queen prime parliamentary regulators regulator economy mountains countryside resort hospital university`);

/** Nouns after which the adjective is where somebody or something comes from, not where this happens. */
export const ORIGIN_WORDS = set(`
national nationals citizen citizens man men woman women immigrant immigrants migrant migrants refugee refugees tourist
tourists worker workers student students company companies firm firms ship ships vessel vessels trawler trawlers boat boats
troops soldiers soldier peacekeepers descent origin passport passports language food restaurant restaurants heritage
impressionist artist singer actor actress footballer player cricketers cricketer billionaire businessman hacker hackers crew
girl boy couple family families community teenager immigrant entertainer made born owned`);

/** Words joined by a hyphen to a place that make it an address or an owner: London-based. */
export const LINKED_WORDS = set(`
based owned flagged registered made born backed led linked bound style speaking trained educated listed funded operated`);

/** Country names that are also a person's, with a stricter test. */
export const COUNTRY_LIKE_PERSONS = set(`
chad jordan israel georgia kenya india cuba guinea america ireland holland jersey dominica france england wales scotland
britain german norman french brazil cyprus welsh dutch scot scott english`);

/** Countries where a language is spoken at home: the small towns a text in it names are theirs. */
export const LANGUAGE_HOMES: Readonly<Record<string, ReadonlySet<string>>> = {
  es: set('ES MX CO AR PE VE CL EC GT CU BO DO HN PY SV NI CR PA UY PR GQ'),
  fr: set('FR BE CH CA SN CI CM ML BF NE TD CD CG GA BJ TG GN MG HT LU MC DZ MA TN RE GP MQ GF DJ'),
  pt: set('BR PT AO MZ CV GW ST TL MO'),
  ru: set('RU BY KZ KG UA'),
  ar: set('EG SA IQ SY JO LB PS YE OM AE QA BH KW LY TN DZ MA MR SD'),
  zh: set('CN TW HK MO SG MY'),
};

/** Arabic words before the name of a town, folded. */
export const ARABIC_PLACE_WORDS = set(`
في من الي مدينه محافظه ولايه بلديه معتمديه دائره اقليم جهه مركز قضاء منطقه حي بلده شرطه امن مطار ميناء طريق`);

/** Arabic words that are also towns, folded: "the city", "his grandmother", "financial", "peace". */
export const ARABIC_WORDS = set(`
المدينه جده طب قم سلم الباب الجبل النور السلام الخير الرحمن الوحده الحريه البيضاء الحمراء الشرق الغرب الشمال الجنوب حد سيد بن قصر عين راس كبير الكبير صفا الزهراء المنصوره الشهداء الثوره الصدر مالي بال عدل امل نور حسن علي محمد احمد خالد صالح سعيد دوله مدينه يمني ولايه شرطه الديوانيه تاله الميدان الاسلام الحي المركز الوادي بدر`);
