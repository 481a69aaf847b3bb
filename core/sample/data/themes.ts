import type { EventTexts, SampleLanguage } from '../sample-texts.ts';

/** Texts of the planted patterns: what makes each of them one recognisable development. */
export const themes: Record<string, Partial<Record<SampleLanguage, EventTexts>>> = {
  'scam-compounds': {
    en: {
      titles: ['Scam compound raided {place}', '{tens} workers freed from scam centre {in}', 'Online scam compounds multiply {in}, report says', 'Scam centre bosses detained {place}'],
      leads: [
        '{police} raided a guarded scam compound {place} {day} and found {hundreds} people running online fraud around the clock.',
        '{tens} workers were freed {day} from a scam centre {place} where they had been forced to run romance and investment scams.',
        'Online scam compounds have multiplied {in}, according to a report on the fraud industry published {day}.',
        '{few} alleged bosses of a scam centre {place} were detained over so-called pig butchering investment fraud.',
      ],
      details: ['The scam workers had been lured {from} with offers of office jobs.', 'Victims of the online fraud transferred cryptocurrency worth {m} million dollars.', 'Satellite internet dishes and {hundreds} telephones were removed from the compound.', 'Those who missed their scam targets were beaten, freed workers said.'],
    },
    zh: {
      titles: ['{country}突击搜查电诈园区', '{tens}人从{country}诈骗园区获救', '{country}电诈园区扩张'],
      leads: [
        '{police}{day}突击搜查{place}一处电信诈骗园区，发现{hundreds}人从事网络诈骗。',
        '{tens}名被诱骗的务工者{day}从{place}一处电诈园区获救，他们被迫实施“杀猪盘”网络诈骗。',
        '{day}发布的一份报告说，{country}的电信网络诈骗园区正在扩张，{place}周边新增多处。',
      ],
      details: ['务工者被高薪招聘从{from}骗来。', '诈骗受害人以加密货币转账{m}00万美元。', '园区内查扣大量手机和卫星上网设备。'],
    },
  },
  nitazenes: {
    en: {
      titles: ['Nitazenes found in street drugs {place}', 'Overdose deaths linked to nitazenes {in}', 'Nitazene tablets seized {place}'],
      leads: [
        'Laboratories found nitazenes, a group of very strong synthetic opioids, in street drugs sold {place} {day}.',
        'Health officials {in} linked {few} overdose deaths {place} to nitazenes, new synthetic opioids.',
        '{customs} {place} seized {thousands} tablets containing nitazenes {day}.',
      ],
      details: ['Nitazenes can be many times stronger than fentanyl.', 'The synthetic opioid had been ordered online and posted in letters.', 'Clinics are handing out naloxone against nitazene overdoses.'],
    },
    ru: {
      titles: ['Нитазены обнаружены в наркотиках {in}', 'Смерти от передозировки связывают с нитазенами {in}', 'Изъяты таблетки с нитазенами {in}'],
      leads: [
        'Эксперты обнаружили нитазены — сильные синтетические опиоиды — в наркотиках, которые продавали {place}.',
        'Врачи {place} связали {few} смертей от передозировки с нитазенами, новыми синтетическими наркотиками.',
        '{customs} изъяли {thousands} таблеток с нитазенами {place} {day}.',
      ],
      details: ['Нитазены в десятки раз сильнее фентанила.', 'Синтетический опиоид заказывали в интернете.'],
    },
  },
  'amazon-gold': {
    en: {
      titles: ['Illegal gold dredgers destroyed in Amazon {place}', 'Illegal gold mining spreads in Amazon {in}'],
      leads: [
        'Soldiers and police destroyed {few} illegal gold mining dredgers on an Amazon river {place} {day}.',
        'Illegal gold mining is spreading through Amazon reserves {in}, environmental inspectors {place} said.',
      ],
      details: ['Mercury from the illegal gold mines poisons fish.', 'The miners cleared {hundreds} hectares of Amazon forest.', 'Gold from illegal mining was flown out from hidden airstrips.'],
    },
    es: {
      titles: ['Destruyen {few} dragas de minería ilegal de oro en la Amazonía {in}', 'La minería ilegal de oro avanza en la Amazonía {in}', 'Interdicción contra la minería ilegal en un río amazónico {in}'],
      leads: [
        'Militares y policías destruyeron {few} dragas de minería ilegal de oro en la Amazonía {place} {day}.',
        'La minería ilegal de oro avanza sobre reservas indígenas de la Amazonía {in}, advirtieron inspectores {place}.',
        'Una operación contra la minería ilegal de oro en un río amazónico dejó {tens} detenidos {place} {day}.',
      ],
      details: ['El mercurio de la minería ilegal contamina los peces.', 'Los mineros ilegales talaron {hundreds} hectáreas de selva.', 'El oro salía desde pistas clandestinas.'],
    },
    pt: {
      titles: ['{few} dragas de garimpo ilegal destruídas na Amazônia {in}', 'Garimpo ilegal avança em terras indígenas {in}', 'Operação contra o garimpo ilegal na Amazônia {in}'],
      leads: [
        'Militares e policiais destruíram {few} dragas de garimpo ilegal de ouro na Amazônia {place} {day}.',
        'O garimpo ilegal de ouro avança sobre terras indígenas da Amazônia {in}, alertaram fiscais {place}.',
        'Uma operação contra o garimpo ilegal prendeu {tens} pessoas na Amazônia {place} {day}.',
      ],
      details: ['O mercúrio do garimpo ilegal contamina os peixes.', 'Os garimpeiros ilegais derrubaram {hundreds} hectares de floresta.', 'O ouro saía por pistas clandestinas.'],
    },
  },
  'hospital-ransomware': {
    en: {
      titles: ['Ransomware attack forces hospital {in} to cancel operations', 'Hospital group {in} hit by ransomware', 'Emergency patients diverted after ransomware attack {place}'],
      leads: [
        'A ransomware attack forced a hospital {place} to cancel {tens} operations {day}.',
        'A hospital group {in} was hit by ransomware {day}; its clinics {place} lost access to patient records.',
        'Ambulances were diverted {day} after a ransomware attack encrypted the computers of a hospital {place}.',
      ],
      details: ['The ransomware gang demanded {m} million dollars.', 'It is one of a series of ransomware attacks on hospitals in Europe.', 'Doctors are writing on paper until the encrypted systems are restored.'],
    },
    fr: {
      titles: ['Un hôpital victime d’un rançongiciel {in}', 'Cyberattaque : des opérations annulées dans un hôpital {in}'],
      leads: [
        'Un hôpital victime d’une attaque par rançongiciel a dû annuler {tens} opérations {place} {day}.',
        'Une attaque par rançongiciel a bloqué les dossiers des patients d’un groupe hospitalier {place} {day}.',
      ],
      details: ['Le groupe de rançongiciel réclame {m} millions de dollars.', 'Plusieurs hôpitaux européens ont subi des attaques par rançongiciel.', 'Les urgences ont été réorientées.'],
    },
    es: {
      titles: ['Un ataque de ransomware obliga a un hospital a cancelar operaciones {in}', 'Hospitales afectados por ransomware {in}'],
      leads: [
        'Un ataque de ransomware obligó a un hospital a cancelar {tens} operaciones {place} {day}.',
        'Un grupo de hospitales sufrió un ataque de ransomware {place} {day} y perdió el acceso a los historiales de los pacientes.',
      ],
      details: ['El grupo de ransomware exige {m} millones de dólares.', 'Varios hospitales europeos han sufrido ataques de ransomware.', 'Las ambulancias fueron desviadas.'],
    },
  },
  'cough-syrup': {
    en: {
      titles: ['Falsified cough syrup seized {place}', 'Children ill after falsified cough syrup {in}'],
      leads: [
        'Health inspectors seized {thousands} bottles of falsified cough syrup {place} {day}.',
        '{few} children fell ill {place} after taking a falsified cough syrup, the medicines regulator {in} said {day}.',
      ],
      details: ['The falsified medicine contained an industrial solvent.', 'The fake cough syrup had been shipped {from}.', 'Pharmacies were told to remove the falsified medicines from sale.'],
    },
    fr: {
      titles: ['Sirop contre la toux falsifié : {thousands} flacons saisis {in}', 'Des enfants malades après un sirop falsifié {in}'],
      leads: [
        'Les autorités sanitaires ont saisi {thousands} flacons de sirop contre la toux falsifié {place} {day}.',
        '{few} enfants sont tombés malades {place} après avoir pris un sirop falsifié, un faux médicament vendu sur les marchés.',
      ],
      details: ['Ce médicament falsifié contenait un solvant industriel.', 'Le faux sirop arrivait {from}.'],
    },
  },
  'glass-eels': {
    es: {
      titles: ['Incautan {tens} kilos de angulas vivas de contrabando {in}'],
      leads: ['{customs} incautaron {tens} kilos de angulas vivas, una especie protegida, a una red de tráfico de especies {place} {day}.'],
      details: ['Las angulas viajaban en maletas con agua.', 'El tráfico de angulas se repite cada invierno.'],
    },
    fr: {
      titles: ['{tens} kilos de civelles de contrebande saisis {in}'],
      leads: ['{customs} ont saisi {tens} kilos de civelles vivantes, une espèce protégée, destinées au trafic d’espèces sauvages {place} {day}.'],
      details: ['Les civelles voyageaient dans des valises.', 'Le trafic de civelles, une espèce protégée, revient chaque hiver.'],
    },
    pt: {
      titles: ['{tens} quilos de meixão apreendidos {in}'],
      leads: ['{customs} apreenderam {tens} quilos de meixão vivo, uma espécie protegida, em operação contra o tráfico de espécies selvagens {place} {day}.'],
      details: ['O meixão viajava em malas com água.', 'O tráfico desta espécie protegida repete-se todos os invernos.'],
    },
  },
};
