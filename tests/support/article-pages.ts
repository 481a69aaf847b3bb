/** Pages of invented publishers, as they come. */
interface PageParts {
  title: string;
  paragraphs: string[];
  language?: string;
  head?: string;
  /** Beside and below the article: menus, offers, notices. */
  around?: string;
}

export function articlePage({ title, paragraphs, language, head = '', around = '' }: PageParts) {
  const lang = language === undefined ? '' : ` lang="${language}"`;
  return `<!doctype html><html${lang}><head><meta charset="utf-8"><title>${title} | Gazette</title>
<meta property="og:title" content="${title}">${head}<script>var x = "<p>not text</p>";</script></head>
<body><header><nav>${menu}</nav></header><main><article><h1>${title}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
</article></main><aside>${around}</aside><footer>${menu}<p>All rights reserved</p></footer></body></html>`;
}

const menu = ['Home', 'Sport', 'Weather', 'Shop', 'Contact']
  .map((name) => `<a href="/${name.toLowerCase()}">${name}</a>`)
  .join(' ');

/** One story in seven languages, long enough to be told from a notice. */
export const stories: Readonly<Record<string, { title: string; paragraphs: string[] }>> = {
  en: {
    title: 'Two arrested after raid in the harbour',
    paragraphs: [
      'Police in Lagos, Nigeria arrested two men on Monday after a raid on a warehouse in the harbour.',
      'Officers found forty kilos of cocaine hidden among bananas, the prosecutor said on Tuesday.',
      'The men are accused of drug trafficking and of belonging to a gang that smuggled cocaine.',
    ],
  },
  es: {
    title: 'Dos detenidos tras un registro en el puerto',
    paragraphs: [
      'La policía detuvo el lunes a dos hombres tras el registro de un almacén en el puerto de Callao, Perú.',
      'Los agentes hallaron cuarenta kilos de cocaína ocultos entre plátanos, dijo la fiscalía el martes.',
      'Los hombres están acusados de tráfico de drogas y de pertenecer a una banda de narcotraficantes.',
    ],
  },
  fr: {
    title: 'Deux arrestations après une perquisition au port',
    paragraphs: [
      'La police a arrêté lundi deux hommes après la perquisition d’un entrepôt dans le port de Dakar, au Sénégal.',
      'Les agents ont découvert quarante kilos de cocaïne cachés parmi des bananes, a déclaré le procureur mardi.',
      'Les hommes sont accusés de trafic de drogue et d’appartenance à un réseau de trafiquants de cocaïne.',
    ],
  },
  pt: {
    title: 'Dois detidos depois de buscas no porto',
    paragraphs: [
      'A polícia deteve na segunda-feira dois homens depois de buscas num armazém do porto de Santos, no Brasil.',
      'Os agentes encontraram quarenta quilos de cocaína escondidos entre bananas, disse o procurador na terça.',
      'Os homens são acusados de tráfico de drogas e de pertencer a uma quadrilha de traficantes de cocaína.',
    ],
  },
  ru: {
    title: 'Двое задержаны после обыска в порту',
    paragraphs: [
      'Полиция в понедельник задержала двух мужчин после обыска на складе в порту Новороссийска, Россия.',
      'Сотрудники нашли сорок килограммов кокаина, спрятанного среди бананов, сообщил прокурор во вторник.',
      'Мужчины обвиняются в незаконном обороте наркотиков и участии в банде, которая ввозила кокаин.',
    ],
  },
  ar: {
    title: 'توقيف رجلين بعد مداهمة في الميناء',
    paragraphs: [
      'أوقفت الشرطة يوم الاثنين رجلين بعد مداهمة مستودع في ميناء بيروت في لبنان، وفق ما أعلنت السلطات.',
      'وعثر رجال الأمن على أربعين كيلوغراما من الكوكايين مخبأة بين الموز، كما قال المدعي العام يوم الثلاثاء.',
      'ويتهم الرجلان بتهريب المخدرات وبالانتماء إلى عصابة لتهريب الكوكايين بين القارات عبر الموانئ.',
    ],
  },
  zh: {
    title: '警方突击搜查港口仓库逮捕两人',
    paragraphs: [
      '警方星期一突击搜查中国广州港口的一座仓库，逮捕了两名男子。警方表示，调查已经进行了三个多月，仍有一名嫌疑人在逃。',
      '检察官星期二说，警员在香蕉中查获四十公斤可卡因，这是今年该港口查获的最大一批毒品，价值数百万元人民币。',
      '两名男子被控贩毒，并涉嫌加入走私可卡因的犯罪团伙。案件将于下周在当地法院开庭审理，两人目前被关押。',
    ],
  },
};
