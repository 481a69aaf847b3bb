import type { LexiconPart } from '../lexicon-format.ts';

/** Words of drug crime: UNODC World Drug Report and INCB usage, police and customs press language. */
export const drugsLexicon: LexiconPart = {
  'drug-trafficking': {
    any: { medium: `narcos` },
    en: {
      strong: `
        [drug/drugs/narcotic/narcotics/cocaine/heroin/cannabis/marijuana/opium/hashish] traffick*,
        [drug/drugs/narcotic/narcotics/cocaine/heroin/cannabis/marijuana] [smuggler/smugglers/smuggling/ring/bust/busts/shipment/shipments/consignment/haul/racket/syndicate],
        [drug/narcotics] [dealing/mule/mules/peddler/peddlers/peddling/runner/runners/courier/couriers/lord/lords/baron/barons/kingpin/kingpins/boss/cartel/cartels/gang/gangs/supplier/suppliers/supply/network/networks/seizure/seizures/raid/raids/den],
        [drug/drugs/narcotics] [charge/charges/offence/offences/offense/offenses], drug possession, possession of [drugs/narcotics/cocaine/heroin/marijuana/cannabis/methamphetamine],
        narco [trafficker/traffickers/trafficking/submarine/boat/state], narcotraffick*, narcosub*, drug war, drug trade, drug money, dealing drugs, selling drugs, sell drugs, sold drugs,
        possession with intent to [distribute/supply/sell], intent to distribute, distribution of [cocaine/heroin/fentanyl/methamphetamine/marijuana/controlled],
        [kg/kgs/kilo/kilos/kilogram/kilograms/kilogrammes/tonne/tonnes/ton/tons/gram/grams/pounds/quintals] of [cocaine/heroin/marijuana/cannabis/hashish/ganja/opium/charas/drugs/narcotics/hash/ketamine/khat],
        ndps act, ndps case, contraband drugs, illegal drugs, illicit drugs, illicit drug, smuggled drugs, smuggling drugs, drugs worth, drugs seized, seized drugs, county lines, drug overdose deaths,
        trafficking in drugs, trafficking of drugs, trafficking cocaine, smuggling cocaine, cocaine cartel, drug dealer, drug dealers, drug crime, drug crimes, drug convictions, drug conspiracy, crack dealer, opioid traffick*, meth found, heroin found, high on meth, drug use .. drivers`,
      medium: `cocaine, heroin, ganja, charas, brown sugar, poppy husk, crack cocaine, narcotics, narcotic substance*, hashish, drug smuggl*, drug addict* crime, controlled substance*, opium, drug cartel*, contraband, cartel, drug abuse, drugs, drug case, drug enforcement administration, narcotics control, anti narcotics, hash oil, khat, bhang, opioid crisis, opioid epidemic, drug tunnel, fentanyl overdose*`,
      weak: `marijuana, cannabis, drug, opioid*, stash, overdose*, dea, addict*`,
    },
    es: {
      strong: `narcotráfico, narcotraficante*, tráfico de [drogas/estupefacientes/cocaína/heroína/marihuana/hachís], trafico de droga, traficante* de droga*, contra la salud pública,
        [kilo/kilos/kilogramos/tonelada/toneladas/gramos] de [cocaína/heroína/marihuana/hachís/droga/cannabis/estupefacientes/cocaina], cargamento* de [droga/cocaína/marihuana/hachís], alijo* de [droga/cocaína/hachís],
        narcomenudeo, microtráfico, narcolancha*, narcosubmarino*, narcoavioneta, venta de drogas, venta de estupefacientes, incautación de drogas, decomiso de droga*, punto* de venta de droga, carteles de la droga, cárteles de la droga, cártel de la droga, capo de la droga, señor de la droga, posesión de droga*`,
      medium: `cocaína, heroína, estupefaciente*, narco, narcos, hachís, droga incautada, marihuana, camello*, antidroga*, drogas, cártel, mula*`,
      weak: `droga, cannabis, sobredosis`,
    },
    fr: {
      strong: `trafic de [drogue/drogues/stupéfiants/cocaïne/héroïne/cannabis], trafics de [drogue/stupéfiants], narcotrafic, narcotrafiquant*, trafiquant* de [drogue/drogues/stupéfiants/cocaïne/cannabis], [kilo/kilos/tonne/tonnes/kilogrammes/grammes/kg] de [cocaïne/héroïne/cannabis/drogue/haschich/résine/stupéfiants/herbe],
        saisie* de [drogue/cocaïne/stupéfiants/cannabis/héroïne], point* de deal, baron* de la drogue, réseau de drogue, résine de cannabis, infractions à la législation sur les stupéfiants, cartel* de la drogue, go fast`,
      medium: `cocaïne, héroïne, stupéfiant*, narco, haschich, dealer*, dealeur*, drogues, cannabis`,
      weak: `drogue, overdose*, cartel`,
    },
    pt: {
      strong: `tráfico de [droga/drogas/estupefacientes/entorpecentes/cocaína/maconha/haxixe], narcotráfico, narcotraficante*, traficante* de droga*, [quilo/quilos/kg/tonelada/toneladas/gramas] de [cocaína/maconha/heroína/haxixe/droga/drogas/crack/canábis/cocaina/pasta base/skunk],
        apreensão de droga*, apreende* .. [cocaína/maconha/drogas/haxixe], boca* de fumo, ponto de venda de drogas, doses de [droga/haxixe/cocaína/heroína], lancha* voadora*, mula* do tráfico, tráfico internacional de drogas, associação para o tráfico, barões da droga, barão da droga, tráfico de estupefacientes, droga e armas`,
      medium: `cocaína, heroína, haxixe, maconha, entorpecente*, estupefaciente*, traficante*, crack, narco*, drogas, skunk, tráfico`,
      weak: `droga, canábis, cannabis, overdose`,
    },
    ru: {
      strong: `наркотрафик*, наркоторгов*, незаконн* оборот* наркот*, незаконн* сбыт* наркот*, сбыт* наркот*, сбыт* .. наркотик*, контрабанд* наркот*, контрабанд* кокаин*, наркокурьер*, наркодилер*, наркосбыт*, наркобарон*, наркокартел*, наркобизнес*, наркомафи*, наркопритон*, наркополицейск*, наркополици*,
        парти* [кокаина/героина/наркотиков/гашиша], [килограмм/килограмма/килограммов/кг/тонн/тонну/тонны/грамм/граммов] [кокаина/героина/наркотиков/гашиша/марихуаны/наркотика/опия/конопли], изъят* .. наркот*, изъял* .. наркот*, закладк* с наркотик*, закладчик*, торгов* наркотик*, хранени* наркот*, партию наркотиков, перевоз* наркот*`,
      medium: `кокаин*, героин*, наркотик*, наркотическ*, гашиш*, марихуан*, опиум*, наркоман*`,
      weak: `конопл*, картел*, передозировк*`,
    },
    ar: {
      strong: `تهريب مخدرات, تجارة مخدرات, اتجار مخدرات, اتجار بالمخدرات, ترويج مخدرات, مروج مخدرات, مروجي مخدرات, تاجر مخدرات, تجار مخدرات, مهرب مخدرات, مهربي مخدرات, ضبط* .. مخدرات, ضبط* .. حشيش, ضبط* .. كوكايين, ضبط* .. هيروين, حبوب كبتاغون, حبوب الكابتاغون, حبة كبتاغون, حبوب مخدرة, مواد مخدرة, مادة مخدرة, شحنة مخدرات, حيازة مخدرات, بارون مخدرات, مكافحة مخدرات, كغ من كوكايين, طن من حشيش, كيلوغرام* من .. [كوكايين/هيروين/حشيش/مخدرات], مسك وترويج, استهلاك مخدرات, زطلة`,
      medium: `كوكايين, هيروين, مخدرات, حشيش, كبتاغون, كابتاغون, قنب هندي, افيون`,
      weak: `ممنوعات, جرعة زائدة`,
    },
    zh: {
      strong: `贩毒, 贩卖毒品, 走私毒品, 毒品走私, 运输毒品, 缉毒, 毒贩, 毒枭, 制贩毒, 涉毒, 毒品犯罪, 毒品案, 毒品交易, 毒品贩运, 毒品集团, 运毒, 藏毒, 公斤 .. [可卡因/海洛因/毒品/大麻/冰毒], 克 .. [海洛因/冰毒], 吨 .. [可卡因/大麻], 查获毒品, 缴获毒品, 持有毒品`,
      medium: `可卡因, 海洛因, 毒品, 大麻, 鸦片, 古柯碱, 禁毒, 吸毒`,
      weak: `麻醉药品`,
    },
  },
  'synthetic-drugs-nps': {
    any: { medium: `captagon, ecstasy, mdma, tusi, yaba, tramadol` },
    en: {
      strong: `new psychoactive substance*, nitazene*, carfentanil, isotonitazene, synthetic [cannabinoid/cannabinoids/opioid/opioids/drug/drugs/cathinone/cathinones], designer drug*, mephedrone, captagon [pills/tablets/trade/smuggl*], fake pills .. fentanyl, fentanyl traffick*, tonnes of methamphetamine, [kg/kilos/kilograms/pounds] of [fentanyl/methamphetamine/mdma/ecstasy/meth/mephedrone], [ecstasy/mdma/yaba/meth/fentanyl/methamphetamine] [pill/pills/tablet/tablets/traffick*/smuggl*], spice drug, nps market, xylazine, counterfeit pills, md drugs, mandrax, synthetic cannabis, synthetic marijuana, fake weed, bath salts`,
      medium: `fentanyl, methamphetamine*, crystal meth, amphetamine*, ketamine, bath salts, legal highs, lsd, methaqualone, mephedrone drug, psychotropic*`,
      weak: `meth, pills`,
    },
    es: { strong: `drogas sintéticas, droga sintética, nuevas sustancias psicoactivas, [kilos/toneladas/pastillas] de [fentanilo/metanfetamina/éxtasis], tráfico de fentanilo, pastillas de éxtasis, cocaína rosa`, medium: `fentanilo, metanfetamina*, anfetamina*, éxtasis, ketamina` },
    fr: { strong: `drogues de synthèse, drogue de synthèse, nouveaux produits de synthèse, cannabinoïdes de synthèse, nitazène*, cachets d'ecstasy, comprimés de captagon`, medium: `fentanyl, méthamphétamine*, amphétamine*, kétamine` },
    pt: { strong: `drogas sintéticas, droga sintética, novas substâncias psicoativas, comprimidos de ecstasy, quilos de metanfetamina`, medium: `fentanil, metanfetamina*, anfetamina*, cetamina` },
    ru: { strong: `синтетическ* наркот*, мефедрон*, новых психоактивных веществ, психоактивн* вещест*, наркосинтетик*`, medium: `фентанил*, метамфетамин*, амфетамин*, каптагон*, кетамин*, экстази, психотропн*` },
    ar: { strong: `مخدرات صناعية, مخدرات اصطناعية, مخدرات تخليقية, مخدر الشبو, حبوب كبتاغون, حبوب الكابتاغون, مؤثرات عقلية`, medium: `فنتانيل, ميثامفيتامين, كبتاغون, كابتاغون, شبو, امفيتامين, كيتامين, ترامادول` },
    zh: { strong: `芬太尼类, 新精神活性物质, 合成毒品, 新型毒品, 依托咪酯, 合成大麻素`, medium: `芬太尼, 冰毒, 甲基苯丙胺, 摇头丸, 氯胺酮, K粉` },
  },
  'drug-production': {
    en: {
      strong: `meth lab*, drug lab*, [clandestine/illegal/illicit/secret] .. [laboratory/laboratories/drug lab], precursor chemical*, chemical precursor*, drug precursor*, [poppy/coca/opium/cannabis/marijuana/ganja] [cultivation/farming/plantation/plantations/farm/farms/grow/grows/fields/field/crop/crops/growing/production/plants/eradication/farmers/growers], opium production, cocaine production, cocaine lab*, growing [marijuana/cannabis/ganja], grow house*, pill press*, drug [manufacturing/factory/production/unit], manufactur* .. [methamphetamine/mephedrone/heroin/drugs], acetic anhydride, superlab*, poppy eradication, coca eradication, drug making, illegal cultivation, cultivating opium, cultivat* .. [opium/cannabis/poppy/ganja/marijuana], opium cultivation, poppy cultivation`,
      medium: `opium poppy, poppies, poppy field*, coca leaf, coca leaves, marijuana plants, cannabis plants, precursor*, grow operation`,
      weak: `poppy, coca, greenhouse`,
    },
    es: { strong: `laboratorio* clandestino*, narcolaboratorio*, laboratorio* de [droga/cocaína/drogas/metanfetamina], precursores químicos, cultivo* de [coca/amapola/marihuana/cannabis], cultivo* ilícito*, plantación* de [marihuana/coca/amapola], plantaciones de [marihuana/coca/amapola], erradicación de coca, plantas de marihuana`, medium: `amapola, hoja de coca, invernadero de marihuana` },
    fr: { strong: `laboratoire* clandestin*, laboratoire* de drogue, précurseurs chimiques, culture* de [pavot/coca/cannabis], plantation* de [cannabis/coca/pavot], plants de cannabis, champs de pavot, production d'opium`, medium: `pavot` },
    pt: { strong: `laboratório* clandestino*, laboratório* de [droga/drogas/refino/cocaína], refino de cocaína, precursores químicos, plantação de [maconha/cannabis/coca/canábis], plantações de [maconha/coca], cultivo de [maconha/coca/canábis], pés de maconha, plantas de [cannabis/canábis]`, medium: `papoila` },
    ru: { strong: `нарколаборатор*, прекурсор*, плантаци* [конопли/мака/коки], посев* мака, выращивани* [конопли/марихуаны/наркосодержащих], производств* [наркотиков/метадона/мефедрона/опиума], изготовлени* наркот*, подпольн* лаборатори*, выращивал* .. конопл*`, medium: `опийн* мак*` },
    ar: { strong: `مختبر مخدرات, معمل مخدرات, مصنع كبتاغون, مصنع مخدرات, مصنع لتصنيع .. [مخدرات/كبتاغون], تصنيع مخدرات, تصنيع كبتاغون, زراعة [خشخاش/حشيش/قنب/مخدرات], سلائف كيميائية, انتاج افيون, نبتة حشيش, شتلات .. [حشيش/قنب/مخدر], نبتات .. قنب, زراعة .. قنب, مزرعة حشيش, زرع .. [ماريخوانا/ماريجوانا/قنب/حشيش/كيف], زراعة .. [ماريخوانا/ماريجوانا/قنب/حشيش], زرع "الماريخوانا, غراسة .. [قنب/ماريخوانا], نباتات القنب`, medium: `خشخاش` },
    zh: { strong: `制毒, 制毒工厂, 制毒窝点, 制造毒品, 易制毒化学品, 种植罂粟, 罂粟种植, 种植大麻, 大麻种植, 制毒物品, 制冰毒, 制造冰毒`, medium: `罂粟` },
  },
};
