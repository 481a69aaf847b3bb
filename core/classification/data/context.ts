import type { Cue, TermsByLanguage } from '../lexicon-format.ts';

/** Words of police, prosecution and courts: they turn an ambiguous word into a reported crime. */
export const justice: TermsByLanguage = {
  en: `police, policeman, policemen, cops, detective*, sheriff*, constable*, arrest*, custody, detained, suspect*, accused, charged, charges, indict*, prosecut*, court, judge, trial, tried, convict*, guilty, pleaded, sentenced, jailed, imprison*, prison, jail, bail, fir, chargesheet*, booked, nabbed, raid, raids, raided, seized, seizure, warrant*, investigators, fbi, cbi, interpol, europol, customs, law enforcement, attorney*, felony, bust, busted, crackdown*, fugitive*, extradit*, gang, victims, victim, district attorney, department of justice, gendarm*, task force, unlawful*, illegal, illegally, alleged, allegedly, culprit*`,
  es: `policía*, guardia civil, detenid*, deten*, arrest*, fiscal*, juez*, jueza, tribunal, juzgado, imputad*, acusad*, condenad*, sentencia*, cárcel, prisión, delito*, sospechos*, incaut*, decomis*, allanamiento*, operativo, captur*, procesad*, investigad*, ilegal*, víctima*, presunto*, presunta*`,
  fr: `police, policier*, gendarm*, arrêt*, interpell*, garde à vue, procureur*, parquet, juge, tribunal, inculp*, accus*, condamn*, prison, suspect*, saisi*, perquisition*, enquêteur*, mis en examen, écrou*, procès, jugé*, illégal*, douanes, douanier*, victime*, présumé*, délit*`,
  pt: `polícia*, policial*, policiais, pj, gnr, psp, pf, detid*, preso*, presa*, detenção, prisão, arguid*, acusad*, suspeit*, condenad*, tribunal, juiz, juíza, ministério público, mandado*, apreend*, apreens*, operação, crime*, criminos*, ilegal*, denunciad*, indiciad*, vítima*, inquérito, cadeia`,
  ru: `полици*, полицейск*, задерж*, арест*, следств*, следовател*, прокур*, суд, суда, суде, судом, приговор*, обвин*, подозрева*, осужд*, осужден*, мвд, фсб, уголовн*, изъят*, изъял*, обыск*, тюрьм*, колони*, сизо, преступ*, незаконн*, потерпевш*, таможн*, розыск*`,
  ar: `شرطة, امن, درك, اعتقال*, اعتقلت, توقيف*, ايقاف*, اوقف*, قبض, ضبط*, ضبطت, نيابة, قضاء, محكمة, قاض, قاضي, متهم*, مشتبه*, سجن, حكم, ادانة, تحقيق*, جمارك, مداهمة, غير قانوني*, ضحايا, ضحية, احباط, جريمة`,
  zh: `警方, 警察, 民警, 公安, 逮捕, 抓获, 拘留, 刑拘, 嫌疑人, 嫌犯, 检察, 检方, 起诉, 法院, 法庭, 判处, 判刑, 被捕, 被告, 落网, 查获, 缴获, 查处, 侦破, 破获, 涉嫌, 犯罪, 非法, 海关, 受害人, 监狱, 搜查`,
};

/** Words that speak against a reported crime. */
export const cues: readonly Cue[] = [
  {
    // Stage, screen and print: crime as a story.
    each: 0.4,
    most: 0.8,
    terms: {
      en: `film, films, movie*, box office, sequel*, prequel*, trailer, episode*, tv series, tv show, sitcom, netflix series, season finale, season premiere, novel, novels, novelist, bestseller, thriller, album, singer, rapper's new, soundtrack, actor, actress, starring, co-star*, screenplay, filmmaker*, film director, oscar*, emmy*, grammy*, golden globe*, broadway, playwright, theatre review, fiction, fictional, video game*, gamer*, playstation, xbox, nintendo, comic book, marvel, superhero*, game of thrones, star wars, cast, audience*, bollywood, premieres, red carpet, saturday night live, snl, comedian*, comedy, joke, jokes, joked, joking, hilarious*, parody, satire, spoof, seth meyers, john oliver, samantha bee, stephen colbert, bill maher, jimmy kimmel, jimmy fallon, trevor noah, daily show, late night host*, conan, action figure*, celebrity, celebs, reality show, reality star, kardashian*, fans, halloween costume*, exhibition opens, book review, memoir, short story, concert*, music video, debut album, documentary, thriller, heist film, box-office, sitcoms, drama series, showrunner*, broadway musical, oscars, comedy series, punchline*, roast, roasts, late-night, monologue, skit, sketch comedy, cosplay, fan fiction, binge-watch*, podcast host, biopic*, streaming hit, fourth season, third season, second season, renewed for, the book is out, her new novel, his new novel, writers' room`,
      es: `película*, serie de televisión, actor, actriz, novela*, telenovela*, álbum, cantante, temporada, estreno, cine, director de cine, videojuego*, protagoniza*, taquilla, concierto*, festival, película sobre, serie sobre, la serie, plataformas, streaming, thriller, guion, guión, telefilme, protagonista, novela negra, concierto, gira, documental, actores, la novela de, temporada`,
      fr: `film, films, série télévisée, acteur, actrice, roman, romans, album, chanteur, chanteuse, cinéma, réalisateur, box-office, saison, épisode*, jeu vidéo, jeux vidéo, concert*, festival, bande dessinée, série, feuilleton, comédien*, comédienne*, polar, polars, thriller, romancier*, romancière*, box-office, téléfilm*, tournage, spectacle*, pièce de théâtre, documentaire`,
      pt: `filme*, série da, ator, atriz, novela, romance, álbum, cantor, cantora, cinema, temporada, estreia, videojogo*, bilheteria, concerto*, festival, show, série, seriado*, thriller, roteiro, elenco, novela, personagem, personagens, bilheteria, documentário, turnê, digressão, espetáculo, comédia, novo romance, romance policial, temporada`,
      ru: `фильм*, сериал*, актер*, актрис*, роман, романа, альбом*, певец, певиц*, кинотеатр*, режиссер*, премьер* фильм*, видеоигр*, концерт*, кино, сюжет*, спектакл*, театр*, постановк*, детектив, триллер*, кинопремьер*, рейтинг сериал*, роль, роли, главн* рол*, клип, клипа, певица, комеди*, документальн* фильм*`,
      ar: `فيلم*, افلام, مسلسل*, ممثل*, رواية, البوم*, مغني*, مطرب*, سينما, مهرجان, بطولة فيلم, لعبة فيديو, شباك التذاكر, دراما, مسلسلات, بطولة الفنان, مسرحية, سينما, السينما, مهرجان السينما, المطربة, البومها, رواية, كاتب روائي, فنانة, فنان, نتفليكس`,
      zh: `电影, 电视剧, 演员, 小说, 专辑, 歌手, 导演, 票房, 剧集, 主演, 游戏玩家, 演唱会, 综艺, 票房, 电视剧, 剧集, 主演, 上映, 影片, 导演, 小说, 演唱会, 专辑, 综艺, 演技, 观众, 舞台剧, 纪录片`,
    },
  },
  {
    // Sport: attack, defence, shots and steals of a match.
    each: 0.3,
    most: 0.75,
    subjects: [
      'homicide', 'assault-violence', 'robbery-burglary-theft', 'terrorism', 'general',
      'kidnapping-ransom', 'maritime-piracy', 'organised-criminal-group', 'scam-centres-online-fraud',
      'investment-corporate-fraud', 'explosives-cbrn', 'firearms-trafficking', 'wildlife-trafficking',
      'cultural-property',
    ],
    terms: {
      en: `quarterback*, touchdown*, playoff*, nba, nfl, mlb, nhl, ncaa, premier league, champions league, super bowl, world cup, striker, midfielder*, goalkeeper*, halftime, half-time, innings, wicket*, batsman, batsmen, bowler*, cricket, tennis, grand slam, basketball, baseball, football, soccer, rebounds, point guard, shooting guard, linebacker*, coach, coaches, tournament, semi-final*, semifinal*, quarterfinal*, quarter-final*, olympic*, medal, medals, home run*, pitcher*, inning*, league, season, teammate*, rugby, golf, golfer*, hockey, scored, scoring, derby, marathon, formula one, grand prix, f1, wimbledon, gold medal, stadium, matchday, defender`,
      es: `fútbol, gol, goles, liga, partido de, selección, delantero, portero, torneo, campeonato, baloncesto, tenis, entrenador, mundial, champions, olímpic*, estadio, goleador, técnico, penalti, árbitro, arbitral, jornada, goleada, clásico, liguilla, copa, clasificación`,
      fr: `football, but, buts, ligue, championnat, sélectionneur, attaquant, gardien de but, tournoi, tennis, basket, rugby, entraîneur, coupe du monde, olympique*, stade, match, matchs, étape, coureur*, peloton, arbitre, ligue 1, top 14, classement, finale, victoire, penalty`,
      pt: `futebol, gol, golo*, liga, campeonato, seleção, avançado, guarda-redes, goleiro, torneio, ténis, tênis, basquete, treinador, técnico, copa do mundo, olímpic*, estádio, partida, jogo, jogador, árbitro, arbitragem, golos, gols, pré-temporada, clássico, brasileirão, libertadores, time, clube, equipa`,
      ru: `футбол*, гол, голы, лига, лиги, чемпионат*, нападающ*, вратар*, турнир*, хокке*, теннис*, баскетбол*, тренер*, олимпи*, стадион*, матч*, сборн*, спортсмен*, фигурист*, хет-трик, гола, голов, счетом, арбитр*, команд*, кубок, кубка, плей-офф, полуфинал*, вратаря`,
      ar: `كرة قدم, هدف, اهداف, دوري, بطولة كاس, منتخب, مهاجم, حارس مرمى, مدرب, كاس عالم, اولمبي*, ملعب, مباراة, نادي, فوز, المدرب, لاعب, كاس, الدوري, مباراة القمة, ركلة جزاء, هدفين, تسديدة, المنتخب, النادي`,
      zh: `足球, 进球, 联赛, 世界杯, 前锋, 门将, 锦标赛, 篮球, 网球, 教练, 奥运, 比赛, 球队, 球员, 夺冠, 点球, 裁判, 球迷, 主教练, 球员, 决赛, 冠军, 半决赛, 小组赛, 绝杀`,
    },
  },
  {
    // War between armies: killed and bombed are then no murder and no terrorist attack.
    each: 0.3,
    most: 0.8,
    subjects: [
      'homicide', 'assault-violence', 'explosives-cbrn', 'terrorism', 'firearms-trafficking',
      'maritime-piracy', 'kidnapping-ransom', 'general', 'robbery-burglary-theft', 'illegal-mining-minerals',
    ],
    terms: {
      en: `airstrike*, air strike*, air raid*, shelling, shelled, artillery, warplane*, fighter jet*, ground offensive, offensive against, troops, ceasefire, cease-fire, frontline, front line, battle, battles, battlefield, invasion, invade*, infantry, tank, tanks, missile*, rocket fire, drone strike*, marines, soldiers, army, armed forces, military operation*, war crimes, civil war, insurgent*, rebels, warship*, peace talks, peacekeep*, defence ministry, defense ministry, military junta, counteroffensive, clashes between, israeli forces, israeli troops, taliban fighters, air force, militants are killed, militants killed, strikes against, pro-government, security operation, guerrilla*, guerillas`,
      es: `bombardeo*, ataque* aéreo*, artillería, tropas, alto el fuego, ofensiva, guerra civil, misil*, ejército, soldados, rebeldes, invasión`,
      fr: `affirme avoir tué, combats, soldat, bombardement*, frappe* aérienne*, raid* aérien*, artillerie, troupes, cessez-le-feu, offensive, guerre civile, missile*, armée, soldats, rebelles, invasion`,
      pt: `bombardeio*, bombardeamento*, ataque* aéreo*, artilharia, tropas, cessar-fogo, ofensiva, guerra civil, míssil, mísseis, exército, soldados, rebeldes, invasão`,
      ru: `авиаудар*, обстрел*, артиллери*, войск*, перемири*, наступлени*, гражданск* войн*, ракетн*, ракет*, армии, армия, боевые действия, фронт*, военнослужащ*, минобороны, беспилотник*, повстанц*, всу`,
      ar: `غارة, غارات, قصف*, مدفعية, قوات, هدنة, وقف اطلاق نار, هجوم بري, حرب اهلية, صاروخ*, صواريخ, جيش, جنود, معارك, جبهة`,
      zh: `空袭, 炮击, 炮火, 部队, 停火, 攻势, 内战, 导弹, 军队, 士兵, 前线, 战机, 叛军, 国防部`,
    },
  },
  {
    // Trials of opponents, generals and tyrants: politics, unless a type of crime is named.
    each: 0.3,
    most: 0.8,
    subjects: ['general', 'assault-violence'],
    terms: {
      en: `dissident*, political prisoner*, house arrest, opposition leader*, subversion, espionage, spying, treason, coup, junta, war crimes, crimes against humanity, genocide, human rights activist*, human rights groups, protest, protests, protesters, protestors, demonstrators, demonstration*, pro-democracy, pardon, pardons, pardoned, amnesty, same-sex marriage, blasphemy, headscar*, niqab, uprising, khmer rouge, international criminal court, hunger strike, asylum seekers, impeach*, classified documents, whistleblower*, wikileaks, bradley manning, civil suit, antitrust, patent*, libel, defamation, copyright lawsuit, regulations, supreme court rules, appeals court rules, constitutional, same sex, freezing, heavy snow, snowfall, heatwave*, heat wave, drought*, sinking, sinks, sank, ferry, overturn*, mishap, gas explosion, coal mine, mudslide*, monsoon*, drown*, stampede*, crowd crush, warehouse fire, blaze, fell to death, skids, avalanche, building collapse*, bridge collapse*, landslip*`,
      es: `disidente*, preso* político*, opositor*, golpe de estado, crímenes de guerra, lesa humanidad, genocidio, protesta*, manifestantes, manifestación*, indulto*, amnistía, espionaje`,
      fr: `dissident*, prisonnier* politique*, opposant*, coup d'état, putsch*, crimes de guerre, crimes contre l'humanité, génocide, manifestant*, manifestation*, grâce présidentielle, amnistie, espionnage`,
      pt: `dissidente*, preso* político*, opositor*, golpe de estado, crimes de guerra, genocídio, protesto*, manifestantes, manifestação, manifestações, indulto*, anistia, amnistia, espionagem`,
      ru: `оппозицион*, политзаключ*, диссидент*, госизмен*, государственн* измен*, военн* преступлени*, геноцид*, протест*, митинг*, помилован*, амнисти*, шпионаж*, путч*`,
      ar: `معارض*, سجناء سياسيين, انقلاب, جرائم حرب, ابادة, احتجاج*, متظاهر*, تظاهر*, عفو رئاسي, تجسس`,
      zh: `异见, 异议人士, 反对派, 政变, 战争罪, 反人类罪, 种族灭绝, 抗议, 示威, 特赦, 间谍`,
    },
  },
  {
    // Accidents, disasters and illness kill without a murderer.
    each: 0.3,
    most: 0.75,
    subjects: ['homicide', 'assault-violence', 'explosives-cbrn', 'terrorism', 'general'],
    terms: {
      en: `earthquake*, flood*, hurricane*, tornado*, typhoon*, cyclone*, landslide*, wildfire*, storm*, avalanche*, plane crash*, car crash*, bus crash*, train crash*, trains collide, collide*, collision*, derail*, accidental*, accident, pneumonia, heart attack*, cancer, virus, outbreak, pandemic, covid*, coronavirus, epidemic, gas leak, mine collapse, chemical unit, chemical plant, cylinder blast, gas cylinder*, boiler, firecracker*, capsiz*, shark, tsunami*, volcano*, meteor*, lightning`,
      es: `terremoto*, inundacion*, huracán, accidente*, incendio forestal, virus, pandemia, epidemia, cáncer, choque de trenes, deslizamiento*, tormenta*`,
      fr: `séisme*, tremblement de terre, inondation*, ouragan*, accident*, incendie de forêt, virus, pandémie, épidémie, cancer, naufrage*, tempête*, glissement de terrain`,
      pt: `terremoto*, sismo*, inundaç*, furacão, acidente*, incêndio* floresta*, vírus, pandemia, epidemia, cancro, câncer, naufrágio*, tempestade*, deslizamento*`,
      ru: `землетрясени*, наводнени*, ураган*, авари*, дтп, крушени*, вирус*, пандеми*, эпидеми*, рак, лесн* пожар*, оползн*, шторм*`,
      ar: `زلزال, حريق غابات, حرائق, حريق, فيضان*, اعصار, حادث مرور, حادثة, تحطم طائرة, فيروس, وباء, جائحة, سرطان, عاصفة`,
      zh: `地震, 洪水, 台风, 飓风, 车祸, 坠机, 空难, 病毒, 疫情, 癌症, 山体滑坡, 交通事故, 矿难`,
    },
  },
  {
    // Research into flaws that nobody is said to have used, and advice how to be safe.
    each: 0.25,
    most: 0.7,
    subjects: [
      'hacking-data-breach', 'malware-ddos', 'ransomware-extortion', 'kidnapping-ransom',
      'robbery-burglary-theft', 'identity-document-crime',
    ],
    terms: {
      en: `proof of concept, proof-of-concept, vulnerability, vulnerabilities, security flaw*, security hole*, security patch*, patch, patches, patched, researchers found, security researcher*, independent security researcher, zero-day, disclosed, disclosure, could be used, can be used, could allow, allows attackers, jailbreak*, bug bounty, update now, security update*, advisory, new technique, academic*`,
      es: `vulnerabilidad*, parche*, investigadores, actualización de seguridad, prueba de concepto`,
      fr: `vulnérabilité*, faille*, correctif*, chercheurs, mise à jour de sécurité`,
      pt: `vulnerabilidade*, pesquisadores, investigadores descobriram, correção de segurança, falha de segurança`,
      ru: `уязвимост*, исследовател*, патч*, джейлбрейк*, эксперт*, энтузиаст*, it-безопасност*, компани* по безопасности, эксперт* по безопасности, специалист* в области, способ* взлома`,
      ar: `ثغرة, ثغرات, باحثون, تحديث امني`,
      zh: `漏洞, 补丁, 研究人员, 安全更新`,
    },
  },
  {
    // Science, markets and household advice borrow the words of crime.
    each: 0.25,
    most: 0.7,
    terms: {
      en: `recipe*, skincare, workout*, horoscope*, weight loss, yoga, wellness, parenting tips, fashion week, wedding dress*, gadget*, iphone, smartphone, earnings, quarterly, shares rose, shares fell, stock market, dow jones, nasdaq, revenue, ipo, merger, takeover bid, acquisition, astronom*, telescope*, galaxy, spacecraft, nasa, asteroid, fossil*, gene, genes, crossword, opinion poll*, primary debate, campaign trail, candidate*, republican*, democrat*, senate race, presidential race, caucus, electoral, voters, primaries`,
      es: `receta*, acciones subieron, bolsa de valores, ingresos trimestrales, telescopio, candidato*, elecciones`,
      fr: `recette*, bourse de paris, chiffre d'affaires, télescope, candidat*, élections, présidentielle`,
      pt: `receita de bolo, bolsa de valores, faturamento, telescópio, candidato*, eleições, eleitoral`,
      ru: `рецепт*, биржев*, выручк*, телескоп*, выбор* президент*, кандидат* в президент*, гороскоп*`,
      ar: `وصفة, بورصة, ارباح فصلية, انتخابات, مرشح*, تلسكوب`,
      zh: `食谱, 股市, 营收, 望远镜, 选举, 候选人, 星座`,
    },
  },
];
