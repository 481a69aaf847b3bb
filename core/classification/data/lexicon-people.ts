import type { LexiconPart } from '../lexicon-format.ts';

/** Words of trafficking in persons, smuggling of migrants, abduction and child abuse (UNTOC protocols, ICAT, INHOPE). */
export const peopleLexicon: LexiconPart = {
  'trafficking-in-persons': {
    en: {
      strong: `[human/sex/child/people/labour/labor/girl/woman/women] [trafficking/trafficker/traffickers/trafficked], trafficking in [persons/persons/human beings/women/children], trafficking of [women/girls/children/minors/persons/people], [trafficking/trafficked] [victim/victims/women/girls/children/persons/minors/workers/persons], victims of trafficking, traffick* .. [women/girls/girl/minor/minors/children/boys/persons/workers],
        modern slavery, modern day slavery, modern slaves, child slavery, slave labor, slave labour, [sexual/sex] [slavery/slave/slaves], slave trade, slave market*, forced [prostitution/labor/labour/marriage/begging/servitude/commercial], forced to work as [prostitutes/prostitute/slaves], forced into [prostitution/sex work/marriage/slavery/labour/labor], debt bondage, bonded [labor/labour/laborers/labourers/labourer], [prostitution/sex/flesh] [ring/racket/rackets/trade], commercial sex acts, commercial sexual exploitation, domestic servitude, involuntary servitude, pimping, pandering, sold into [slavery/prostitution/marriage/sexual], child [labor/labour/labourers/brides/soldiers], immoral traffick*, itpa, baby [selling/trafficking/factory/racket/farm/trade], sold .. [baby/infant/newborn], baby trade, sell* .. newborn, trafficked into, exploited workers, held in slavery, enslaved, child abduction ring, traffic in women, engag* in commercial sex, [force*/forced/coerc*/lure*/recruit*] .. [commercial sex/prostitution/sex work], commercial sex trafficking, sex dates, backpage, prostitut* .. [minor/minors/girl/girls/underage], women in prostitution, recruited .. prostitution, human trafficking, pimp, pimps, victims .. prostitution, forced to work .. [housekeeper/without pay/hours/debt/unpaid], [work/works/worked] .. [without pay/slave like], confiscat* .. passports .. work*, threats of deportation, forced labo[u/]r .. [threats/victims/workers], workers .. promised .. debts, held .. as slaves, held as slaves, captive in .. [oman/kuwait/dubai/saudi/iraq/qatar/myanmar/cambodia], offered .. job .. [captive/trapped/held/brothel]`,
      medium: `brothel*, prostitution, enslave*, slavery, trafficked, traffickers, servitude, exploitation of workers, sweatshop*, child brides, labour exploitation, sex workers exploited, escort service`,
      weak: `prostitut*, escort, exploitation, slave*, massage parlor*, massage parlour*`,
    },
    es: {
      strong: `trata de [personas/seres humanos/mujeres/blancas/menores/niños], víctima* de trata, red* de trata, tratante*, explotación [sexual/laboral], explotad* sexualmente, explotaba* sexualmente, esclavitud, esclavas sexuales, trabajo* forzoso*, trabajo* forzado*, trabajo esclavo, prostitución [forzada/infantil], obligad* a prostituirse, obligaba* a prostituirse, obligar* a .. prostituirse, proxeneta*, proxenetismo, tráfico de personas, tráfico de [mujeres/niños/bebés], venta de niños, trabajo infantil, matrimonio forzado`,
      medium: `prostíbulo*, prostitución, lenocinio`,
      weak: `prostitut*`,
    },
    fr: {
      strong: `traite des [êtres humains/personnes/femmes/blanches], traite d'êtres humains, traite humaine, victimes de traite, trafic d'êtres humains, trafic humain, trafic d'enfants, trafic de [femmes/personnes], proxénète*, proxénétisme, esclavage, esclave* sexuel*, travail forcé, travaux forcés, travail des enfants, exploitation sexuelle, prostitution [forcée/des mineurs/de mineures/infantile], réseau de prostitution, contraint* à la prostitution, servitude, mariage* forcé*, exploités .. travailleurs`,
      medium: `prostitution, esclaves, maison close`,
      weak: `prostitué*`,
    },
    pt: {
      strong: `tráfico de [pessoas/seres humanos/mulheres/crianças/bebês], tráfico humano, exploração [sexual/laboral], lenocínio, escravatura, escravidão, trabalho [escravo/forçado/infantil], trabalhos forçados, [análogo/análoga/análogas/análogos] à [escravidão/de escravo], escravas sexuais, prostituição [forçada/infantil], rede de prostituição, obrigad* a prostituir, rufianismo, proxeneta*, aliciamento .. [mulheres/exploração]`,
      medium: `prostituição, bordel, bordéis`,
      weak: `prostitut*`,
    },
    ru: {
      strong: `торговл* людьми, торговц* людьми, торговл* [детьми/женщинами/младенцами], траффикинг*, сексуальн* рабств*, трудов* рабств*, сексуальн* эксплуатац*, трудов* эксплуатац*, принудительн* труд*, современн* рабств*, в рабстве, рабск* труд*, содержател* притон*, организаци* заняти* проституцией, вовлечени* в .. проституци*, заняти* проституцией, бордел*, продаж* [ребенка/младенца/детей/младенцев], продал* .. [ребенка/младенца], детск* труд*, подневольн* труд*, заставлял* .. проституц*, заставлял* заниматься проституц*, вывозил* .. за границу .. [девуш*/женщин*], вовлек* .. проституц*`,
      medium: `сутенер*, рабств*, проституци*, притон*`,
      weak: `проститут*`,
    },
    ar: {
      strong: `اتجار بشر, اتجار بالبشر, اتجار بالاشخاص, اتجار اشخاص, تجارة بشر, متاجرة بالبشر, استغلال جنسي, استغلال .. جنسيا, عمل قسري, سخرة, عمالة قسرية, استرقاق, عبودية, رق حديث, شبكة دعارة, دعارة, تجارة الرقيق, عمالة اطفال, تشغيل اطفال, زواج قسري, بيع اطفال, بيع رضيع, ضحايا اتجار, سبايا`,
      medium: `بغاء, قوادة, استغلال عمال`,
      weak: `استغلال`,
    },
    zh: {
      strong: `贩卖人口, 人口贩卖, 贩运人口, 人口贩运, 拐卖, 被拐, 打拐, 拐卖儿童, 拐卖妇女, 强迫劳动, 强迫卖淫, 组织卖淫, 容留卖淫, 性剥削, 性奴, 奴役, 人贩子, 奴隶, 卖淫团伙, 黑砖窑, 童工, 贩婴, 卖猪仔`,
      medium: `卖淫, 嫖娼, 色情服务`,
    },
  },
  'organ-trafficking': {
    en: { strong: `organ [trafficking/traffickers/harvesting/trade/trading/smuggling/selling/market/racket], organs traffick*, kidney [racket/trade/sale/trafficking/scam/black market/theft/transplant racket], illegal [organ/kidney] [trade/transplant/transplants/removal/market], sell* .. kidney*, sold .. kidney*, harvest* .. organs, trafficking in [human/] organs, trafficking of .. organs, black market .. [organs/kidneys], illegal transplant*`, medium: `kidney, organ transplant*, kidneys, human organs`, weak: `transplant*, organs, body parts, transplants` },
    es: { strong: `tráfico de órganos, venta de [órganos/riñones], extracción ilegal de órganos, trasplante* ilegal*`, medium: `riñón, riñones` },
    fr: { strong: `trafic d'organes, trafiquants d'organes, vente d'organes, vente de reins, prélèvement* .. organes .. forcé*`, medium: `reins` },
    pt: { strong: `tráfico de órgãos, venda de [órgãos/rins], comércio de órgãos`, medium: `rins` },
    ru: { strong: `торговл* [органами/почками], черн* трансплантолог*, незаконн* трансплантаци*, продаж* [органов/почек/почки], незаконн* изъяти* органов`, medium: `почки` },
    ar: { strong: `تجارة اعضاء, اتجار اعضاء, اتجار بالاعضاء, بيع اعضاء, بيع كلية, بيع كلى, سرقة اعضاء, تهريب اعضاء, سرقة الاعضاء`, medium: `كلية بشرية` },
    zh: { strong: `器官贩卖, 贩卖器官, 器官买卖, 买卖器官, 非法器官, 活摘器官, 贩卖人体器官, 卖肾, 出卖 .. 器官, 买卖 .. 器官, 贩卖 .. 器官`, medium: `器官移植` },
  },
  'migrant-smuggling': {
    en: {
      strong: `[migrant/migrants/people/human/alien/immigrant/immigrants/refugee/refugees] [smuggling/smuggler/smugglers], smuggl* .. [migrant/migrants/immigrants/refugees/aliens/people into], smuggling of migrants, smuggled migrants, alien smuggling, smuggling people, illegal [immigration/migration] [ring/network/racket/syndicate], facilitat* illegal [immigration/entry/migration], migrant boat*, illegal immigrants .. [arrest*/detain*/held/found/nabbed/truck/lorry/boat], migrants .. hidden in, small boat crossings, human smuggl*, snakehead*, coyote smuggl*, dunki, donkey route, illegal border crossing*, infiltrators .. border, visa racket, illegally entering, illegal entry, illegally crossing the border`,
      medium: `illegal immigrant*, illegal immigration, undocumented migrants, illegal migrants, illegal migration, irregular migration, people smugglers, asylum seekers boat, stowaway*, infiltrator*, living illegally`,
      weak: `migrant*, smuggl*, deport*, border patrol, asylum seekers`,
    },
    es: { strong: `tráfico [ilícito/ilegal] de [migrantes/inmigrantes/personas], tráfico de [migrantes/inmigrantes/indocumentados], traficante* de [personas/migrantes/inmigrantes/indocumentados], pollero*, coyotes, patera*, cayuco*, inmigración [ilegal/irregular/clandestina], favorecer .. inmigración, inmigrantes [ilegales/irregulares/indocumentados], trasladaba* .. migrantes, migrantes hacinados, red de inmigración, contra los derechos de los ciudadanos extranjeros`, medium: `indocumentados, migrantes irregulares, sin papeles`, weak: `migrantes, inmigrantes` },
    fr: { strong: `passeur* de migrants, trafic* de migrants, passeurs, trafiquants de migrants, filière* d'immigration, filière* .. clandestin*, immigration [clandestine/illégale/irrégulière], aide à l'entrée .. irrégulier*, aide au séjour irrégulier, migrants clandestins, migrants .. camion, clandestins, traversée .. migrants`, medium: `passeur, sans papiers, migrants irréguliers`, weak: `migrants` },
    pt: { strong: `auxílio à imigração ilegal, imigração [ilegal/clandestina], tráfico de [migrantes/imigrantes], contrabando de [migrantes/imigrantes], coiote*, promoção de migração ilegal, imigrantes ilegais, migração ilegal, angariação de mão de obra ilegal, travessia ilegal`, medium: `imigrantes irregulares, clandestinos`, weak: `migrantes, imigrantes` },
    ru: { strong: `незаконн* мигра*, организаци* незаконной миграции, нелегальн* мигра*, переправк* мигрантов, контрабанд* мигрантов, нелегальн* мигрант*, незаконн* пересечени* границ*, переправл* .. мигрант*, перевозчик* мигрантов, незаконн* пересек* .. границ*, нелегальн* иммигра*`, medium: `нелегал*`, weak: `мигрант*` },
    ar: { strong: `تهريب مهاجرين, تهريب بشر, مهربي بشر, تهريب اشخاص, هجرة غير شرعية, هجرة غير نظامية, هجرة سرية, مهاجرين غير شرعيين, مهاجر* غير .. شرع*, مهاجرون غير شرعيين, اجتياز حدود خلسة, اجتياز حدود البحرية خلسة, حارقين, حرقة, مهرب مهاجرين, قوارب موت, تسلل عبر حدود`, medium: `متسلل, متسللين, مهاجرين سريين`, weak: `مهاجرين` },
    zh: { strong: `偷渡, 蛇头, 组织他人偷越国, 偷越国境, 偷越边境, 偷越国, 非法移民, 非法入境, 人蛇, 走私移民, 非法越境`, medium: `非法滞留, 越境` },
  },
  'kidnapping-ransom': {
    en: {
      strong: `kidnap*, abduct*, hostage taking, hostage taker*, taken hostage, take* .. hostage, took .. hostage*, held hostage, hold* .. hostage*, hostage crisis, hostage situation, hostages [freed/released/killed/taken], held for ransom, ransom for .. [release/hostage], seized hostages, ransom demand for, demand* ransom for, demanded ransom, [hijack/hijacks/hijacked/hijacking/hijackers] .. [plane/aircraft/airliner/flight/bus/jet], held captive, freed from captivity, unlawful imprisonment, false imprisonment, unlawfully detained by gunmen`,
      medium: `hostage*, captor*, ransom, captivity, missing child, snatched child, imprisoned in basement, lured .. away, abducted by, ransom payments`,
      weak: `captive*, missing girl, missing boy, amber alert, missing, hijack*`,
    },
    es: { strong: `secuestr*, plagio de persona*, rehén, rehenes, privación ilegal de la libertad, piden rescate, pago de rescate, liberad* .. [rehenes/secuestr*], levantón, levantones, detención ilegal, plagiad*, raptad*, rapto, retención ilegal`, medium: `cautiverio, rescate económico`, weak: `desaparecid*, rescate` },
    fr: { strong: `enlèvement*, kidnapp*, prise* d'otage*, preneur* d'otage*, otage*, rançon, rapt, séquestr*, enlevé* par, [a/ont/été] [enlevé/enlevée/enlevés/enlevées], détournement d'avion`, medium: `ravisseur*, captivité, enlevées, enlevés`, weak: `libérés` },
    pt: { strong: `sequestr*, raptad*, rapto, raptos, refém, reféns, cárcere privado, pedido de resgate, sequestro relâmpago, exig* .. resgate, raptou`, medium: `cativeiro, raptor*`, weak: `resgate` },
    ru: { strong: `похищени* [человека/людей/ребенка/детей/девочки/мальчика/женщины/бизнесмена/девушки], похит* [человека/ребенка/девочку/мальчика/мужчину/женщину/бизнесмена/девушку/школьни*/людей/детей], похищенн* [ребен*/девоч*/мальчик*/дет*/женщин*/бизнесмен*], похитител*, захват* заложник*, взя* в заложник*, взят* .. заложник*, заложник*, удержива* .. заложник*, выкуп за, потребова* выкуп, угон* самолет*, захват* самолет*, киднеп*, незаконн* лишени* свободы`, medium: `выкуп, пленник*, похищен, похищена, похищены, похитительниц*`, weak: `похищ*, плен` },
    ar: { strong: `خطف*, اختطاف*, اختطف*, مختطف*, مخطوف*, رهينة, رهائن, فدية, احتجاز رهائن, احتجاز .. رهينة, خاطف*, خطف طائرة`, medium: `احتجاز, محتجزين`, weak: `مفقود` },
    zh: { strong: `绑架, 劫持, 人质, 绑匪, 掳走, 赎金, 勒赎, 挟持, 绑票, 掳人, 非法拘禁, 劫机, 拐走`, medium: `失踪女孩, 诱拐`, weak: `失踪` },
  },
  'child-sexual-exploitation': {
    any: { strong: `csam` },
    en: {
      strong: `child [pornography/porn/erotica/sexual abuse/sex abuse/sexual exploitation/molestation/molester/molesters/molesting/sex/rape/rapist/rapists/prostitution/grooming/predator/predators/pornographer/abuse images/abuse material], [paedophile/pedophile/paedophilia/pedophilia/paedophiles/pedophiles], sexual abuse of [children/minors/boys/girls/a minor/a child/a boy/a girl], sexually abus* .. [child/children/minor/minors/boy/boys/girl/girls/student/students/teen*/year old], sexual* exploit* .. [child/children/minor/minors], sexual exploitation of [children/minors/a minor/a child], molest* .. [child/children/boy/boys/girl/girls/minor/students/year old], sex with [a minor/minors/a child/children/an underage/underage/a student/students/teen/a teenage/a 13/a 14/a 15/a 12], [indecent/obscene/abuse] images of children, underage [sex/girls/girl/prostitut*/boys], [lewd/lascivious] acts .. [child/children/minor], [clergy/priest/church/catholic] [sex/sexual] [abuse/scandal], [clergy/priests/priest/church] .. [abuse/abused/abusing/molest*] .. [boys/children/minors/altar], abuse by [priests/clergy], sex abuse by .. priests, grooming gang*, online grooming, groomed .. [girl/boy/child/teen*], sextortion of minors, pocso, pocso act, minor girl .. [rap*/molest*/sexual*], minor [raped/rape/molested], rap* .. minor, rap* .. [year old girl/child/toddler/infant], raping .. [girl/child/minor/year old], [sexual/sexually] [assault/assaults/assaulted/assaulting] .. [child/children/minor/minors/girl/girls/boy/boys/student/year old girl/year old boy], statutory rape, sex offender .. child*, annoying or molesting, boy scouts .. abuse, abus* boys, abuse of boys, pederast*, sex tourism, [rap*/molest*/sexually assault*] .. [minor/minors/year old girl/year old boy/schoolgirl*/child/children/stepdaughter/pupil*/altar boy*], underage [girl/girls/victim/victims/sex], sex with .. [minor/minors/underage/teen*], minor victims .. [sex/commercial], underage victims, underage prostitut*`,
      medium: `minors, child abuse, minor girl, abusive priest*, sexual abuse, indecent images, molest*, underage, sex offender*, altar boy*`,
      weak: `child, children, priest*, boys, girls, minor, teen*, underaged, year old girl, year old boy, schoolgirl`,
    },
    es: { strong: `pornografía infantil, pederast*, pedófil*, pedofilia, abuso* sexual* .. [menor/menores/niño/niños/niña/niñas/infantil], abus* sexual* de [una/un] [menor/niña/niño], abuso* [infantil/infantiles], agresión sexual a [una/un] menor, corrupción de menores, explotación sexual [infantil/de menores], material de abuso sexual infantil, violación de [una niña/una menor/menores], violó a [una niña/una menor/su hija], ciberacoso sexual, turismo sexual, prostitución infantil`, medium: `abuso* sexual*, abusaba de menores`, weak: `menor, menores, niña, niñas, niño, niños, sacerdote*` },
    fr: { strong: `pédopornograph*, pédocriminal*, pédocriminel*, pédophil*, pornographie [infantile/enfantine], abus sexuel* sur .. [mineur/mineurs/mineure/mineures/enfant/enfants], agression* sexuelle* sur .. [mineur/mineurs/mineure/mineures/enfant/enfants], viol* sur mineur*, viols d'enfants, atteinte* sexuelle* sur, abus sexuels .. [église/prêtre*], violences sexuelles sur .. [mineurs/enfants], exploitation sexuelle des [enfants/mineurs], corruption de mineur*, inceste, grooming`, medium: `abus sexuels, agressions sexuelles .. mineurs`, weak: `mineur*, enfants, enfant, fillette, prêtre*` },
    pt: { strong: `pornografia [infantil/de menores], pedófil*, pedofilia, abuso* sexual* .. [criança/crianças/menor/menores/infantil/adolescente*], abus* sexual* de .. [criança/menor/crianças/menores], estupro de vulnerável, exploração sexual [infantil/de menores/de crianças], estupr* .. [criança/menina/menor/enteada/filha], aliciamento de [menores/crianças], violação de menor*, turismo sexual`, medium: `abuso* sexual*, abusava`, weak: `menor, menores, criança*, menina*, padre*, adolescente*` },
    ru: { strong: `детск* порнограф*, педофил*, растлени*, растлил*, растлевал*, развращени* [малолетних/несовершеннолетних], развратн* действи*, изнасилован* [малолетн*/несовершеннолетн*/девочк*/школьниц*/ребенк*], изнасилова* .. [малолетн*/несовершеннолетн*/девочк*/школьниц*/ребенк*], сексуальн* насили* .. [дет*/несовершеннолетн*/малолетн*/ребен*], сексуальн* эксплуатаци* детей, половой неприкосновенности несовершеннолетн*, порнографи* с участием несовершеннолетних, домогательств* .. [дет*/несовершеннолетн*/школьниц*]`, medium: `совращени*, инцест*`, weak: `несовершеннолетн*, малолетн*, школьниц*, девочк*, дети` },
    ar: { strong: `اعتداء جنسي على .. [طفل*/اطفال/قاصر/قصر/فتاة], استغلال جنسي للاطفال, استغلال اطفال جنسيا, اباحية اطفال, مواد اباحية .. اطفال, تحرش بالاطفال, تحرش باطفال, تحرش .. [طفل*/قاصر/تلميذ*], اغتصاب [طفل*/قاصر/اطفال/رضيعة], اغتصب طفل*, بيدوفيل*, هتك عرض .. [طفل*/قاصر], استدراج اطفال`, medium: `تحرش جنسي, قاصر`, weak: `طفل*, قصر, اطفال` },
    zh: { strong: `儿童色情, 恋童, 性侵儿童, 性侵未成年, 猥亵儿童, 强奸幼女, 性侵女童, 猥亵女童, 性侵幼童, 儿童性虐待, 儿童性剥削, 猥亵未成年, 性侵学生, 猥亵女学生, 性侵 .. [女生/男童/幼女], 奸淫幼女, 猥亵男童, 猥亵 .. [学生/小学生/女生/儿童/女童/男童/幼女/未成年], 性侵 .. [学生/女童/幼女/未成年/儿童]`, medium: `幼女, 女童, 猥亵`, weak: `儿童, 未成年, 学生` },
  },
};
