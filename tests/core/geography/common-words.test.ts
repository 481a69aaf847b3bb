import { describe, expect, it } from 'vitest';
import { createTagger } from '../../../core/geography/tagger.ts';

const tagger = createTagger();
const countries = (text: string, language: string): string =>
  tagger
    .tag({ title: null, text, language, publisherCountry: null })
    .places.map((place) => place.country)
    .join(' ');

/** Frequent words and words of crime reports that no name may take, in lower case. */
const WORDS = {
  en: `the of and to in is was for that with his her they were from said police man woman killed arrested court
    charged drug drugs cocaine heroin gun shot shooting murder robbery fraud scam theft stolen seized smuggling
    trafficking gang prison jail judge trial officer suspect victim report crime cash money bank victims officers
    turkey china jersey chad polish pole poles guinea jordan swede dane finn scot brit us lao mali oman china
    cuba georgia peru chili panama mobile reading bath nice split tours cork lima man may march street year years
    people city two three after before about over under more most new old other state government minister home
    house family children school car vehicle truck ship port border day week month time night road way life`,
  es: `el la los las de del que y a en un una por con para se su no como más pero sus le ya o este sí porque
    esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni
    contra otros ese eso ante ellos e esto antes algunos qué unos yo otro otras otra él tanto esa estos mucho
    fines fin ingles policía detenido detenidos hombre mujer asesinato robo droga drogas cocaína fraude estafa
    delito crimen banda cárcel juez fiscal tribunal víctima víctimas arma armas disparo muerto muertos heridos
    secuestro extorsión lavado dinero tráfico contrabando incautó kilos pesos millones autoridades granada cuba
    chile peru mexico gana catar omán reunión gales malta togo chad mercado mal mala malas males danesas sirio
    día días año años mes semana noche casa calle ciudad país gobierno trata explotación menor menores red redes`,
  fr: `le la les de des du un une et à au aux en dans par pour sur avec sans sous est sont été était ont a il elle
    ils elles on nous vous je tu se sa son ses leur leurs que qui quoi dont où mais ou donc or ni car plus moins
    très tout tous toute toutes même autre autres cette ces cet ce police homme femme tué tués arrêté arrêtés
    drogue drogues cocaïne meurtre vol vols fraude escroquerie délit crime gang prison juge procureur tribunal
    victime victimes arme armes blessé mort morts enlèvement argent trafic contrebande saisie saisi kilos euros
    réunion tour tours nord sud ouest cap chine suis suit suite fine fines lit mal mali dominique maurice grenade
    jour jours an ans mois semaine nuit maison rue ville pays gouvernement enfants mineurs réseau réseaux eau
    gendarmes gendarmerie douane douaniers enquête enquêteurs garde vue cour peine inde indes danse tonga jersey`,
  pt: `o a os as de do da dos das em no na nos nas um uma e que se por para com não mais como mas foi ao ele ela
    seu sua ou quando muito já eu também só pelo pela até isso entre depois sem mesmo aos seus quem me esse eles
    você essa num nem suas meu minha numa irá irão franca ira polícia preso presos homem mulher morto mortos
    assassinato roubo furto droga drogas cocaína maconha fraude golpe crime quadrilha prisão juiz tribunal vítima
    vítimas arma armas tiro tiros feridos sequestro extorsão lavagem dinheiro tráfico contrabando apreensão quilos
    reais milhões peru gana catar reunião granada guiné china mala malas mal males maltes ganes cuba chile togo
    dia dias ano anos mês semana noite casa rua cidade país governo crianças menores rede redes delegado operação`,
  ru: `и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от
    меня еще нет о из ему теперь когда даже ну вдруг ли если уже или ни быть был него до вас нибудь опять уж вам
    ведь там потом себя ничего ей может они тут где есть надо ней для мы тебя их чем была сам чтоб без будто чего
    раз тоже себе под будет ж тогда кто этот того потому этого какой совсем ним здесь этом один почти мой самое
    самой тем чтобы полиция полицейские суд убийство кража наркотики кокаин мошенничество преступление банда
    тюрьма судья прокурор жертва оружие выстрел ранен похищение деньги контрабанда рублей задержан задержаны
    газ газа газу газы перу чад мали чили куба штат штата цар чехов кубинка тай финка немой год года день ночь`,
  ar: `في من على إلى عن أن هذا هذه التي الذي مع بعد قبل كان كانت ما لا لم لن قد هو هي هم كل بعض بين عند حتى أو ثم
    مالي مالية المالي المالية ماليا الشرطة شرطة القبض اعتقال قتل مقتل جريمة جرائم سرقة مخدرات المخدرات كوكايين
    تهريب احتيال نصب رشوة فساد محكمة المحكمة قاضي النيابة متهم المتهم المتهمين ضحية الضحية الضحايا سلاح أسلحة
    رجل امرأة طفل أطفال سجن السجن عصابة شبكة غسل أموال الأموال مليون ألف دولار حدود الحدود ميناء المطار التحقيق
    مجرى مجريات المجرى قمري القمرية سليماني عاجي العاج بفأس فأس الشرقية الغربية البحيرة حماة قبلي قبلية اليمنى
    العيون الأقصر عسير معان مفرق واسطة زاوية جنين الجنين خليل يوم أيام سنة شهر ليلة بيت شارع مدينة دولة حكومة
    جديد جديدة كبير كبيرة أكثر أول ثاني آخر غير خلال داخل خارج ضد حول منذ نحو وقال وأضاف وأكد وفق حسب بحسب`,
  zh: `的 一 是 在 不 了 有 和 人 这 中 大 为 上 个 国 我 以 要 他 时 来 用 们 生 到 作 地 于 出 就 分 对 成 会 可 主 发 年
    警方 逮捕 犯罪 嫌疑人 毒品 可卡因 诈骗 盗窃 抢劫 杀人 谋杀 法院 法官 检察官 受害人 武器 枪击 洗钱 走私 贩毒 团伙
    监狱 判刑 公司 银行 资金 网络 电信 案件 调查 侦查 起诉 发展中国家 沿海地区 近海地带 西南非法 中美洲 马里兰州
    约旦河 印度洋 其中 高中法律 文莱苏丹 阿曼达 今天 昨天 晚上 家庭 学校 孩子 城市 政府 部长 街道 他们 我们 因为
    所以 但是 如果 已经 没有 可以 这个 那个 什么 怎么 现在 开始 以后 以前 之间 非法 合法 军刀 地区 集中 集中美 南美洲`,
};

/** Words of the lists that are left to the name: the other meaning is too rare. */
const ALLOWED: Readonly<Record<string, string>> = {
  sirio: 'the star',
  danesas: 'no other meaning but the people',
};

describe('frequent words', () => {
  for (const [language, words] of Object.entries(WORDS)) {
    it(`name no country in ${language}`, () => {
      const wrong = words
        .trim()
        .split(/\s+/)
        // A leading word keeps every one of them inside a sentence.
        .filter((word) => {
          if (word in ALLOWED) return false;
          const text =
            language === 'zh'
              ? `，${word}。`
              : language === 'ar'
                ? `ذلك ${word} ذلك`
                : `xx ${word} yy`;
          return countries(text, language) !== '';
        });
      expect(wrong).toEqual([]);
    });
  }

  it('name no country at the start of a sentence either', () => {
    const openers = [
      ['es', 'Reunión de ministros sobre seguridad.'],
      ['es', 'Granada de mano explota en un bar.'],
      ['fr', 'Réunion de crise après la fusillade.'],
      ['pt', 'Irão a julgamento os três acusados.'],
      ['pt', 'Irá a julgamento o acusado.'],
      ['ru', 'Того, кто стрелял, ищут.'],
      ['ru', 'Самое страшное произошло ночью.'],
    ] as const;
    for (const [language, text] of openers)
      expect([text, countries(text, language)]).toEqual([text, '']);
  });
});

describe('a word and the name beside it', () => {
  it.each([
    ['es', 'Trata de personas con fines de explotación sexual.', ''],
    ['es', 'El juicio empezará a fines de agosto.', ''],
    ['es', 'Un ciudadano finés fue detenido.', 'FI'],
    ['es', 'Dos turistas finlandeses y una finesa.', 'FI FI'],
    ['es', 'Recibió un golpe en las ingles.', ''],
    ['es', 'El empresario inglés fue detenido.', 'GB'],
    ['es', 'El presidente Mauricio Macri habló.', ''],
    ['es', 'La droga llegó en barco a una isla en Mauricio.', 'MU'],
    ['fr', 'Dominique Martin et Maurice Durand ont été arrêtés.', ''],
    ['fr', "Saisie d'héroïne sur l'île Maurice.", 'MU'],
    ['fr', 'Trois hommes arrêtés à La Réunion.', 'RE'],
    ['fr', 'La police de Côte d’Ivoire a saisi de la drogue.', 'CI'],
    ['fr', "La police de Côte d'Ivoire a saisi de la drogue.", 'CI'],
    ['en', 'Police in Côte d’Ivoire seized cocaine.', 'CI'],
    ['en', "Police in Cote d'Ivoire seized cocaine.", 'CI'],
    ['en', 'Two men were arrested in the Chechen Republic.', 'RU'],
    ['pt', 'O acusado irá a julgamento.', ''],
    ['pt', 'O navio saiu do Irã.', 'IR'],
    ['pt', 'Dois homens presos na França.', 'FR'],
    ['ru', 'Задержан гражданин Того.', 'TG'],
    ['ru', 'Нашли того, кто стрелял.', ''],
    ['ru', 'Груз отправили на Самоа.', 'WS'],
    ['ar', 'تحقيق في الفساد المالي والجرائم المالية', ''],
    ['ar', 'هجوم في شمال مالي', 'ML'],
    ['ar', 'كشفت مجريات التحقيق تفاصيل جديدة', ''],
    ['ar', 'أصيب في يده اليمنى', ''],
    ['ar', 'اعتقال مواطن يمني', 'YE'],
    ['ar', 'قتل زوجته بفأس', ''],
    ['ar', 'اعتقال ثلاثة في مدينة فاس', 'MA'],
    ['ar', 'قالت الدول الغربية', ''],
    ['ar', 'الشرطة في محافظة الشرقية', 'EG'],
    ['ar', 'الشرطة في الخليل', 'PS'],
    ['fr', 'Le Salvador a arrêté cent hommes.', 'SV'],
    ['ar', 'شرطة سلطنة عمان', 'OM'],
    ['ar', 'العاصمة الأردنية عمان', 'JO JO'],
    ['zh', '发展中国家的网络犯罪', ''],
    ['zh', '中国警方', 'CN'],
    ['zh', '沿海地区走私案', ''],
    ['zh', '海地警方', 'HT'],
    ['zh', '其中美国公民三人', 'US'],
    ['zh', '马里兰州枪击案', ''],
    ['zh', '马里军方', 'ML'],
  ])('%s: %s → %s', (language, text, expected) => {
    expect(countries(text, language)).toBe(expected);
  });

  it('knows no focus from a publisher country that does not exist', () => {
    const input = { title: null, text: 'Two men were arrested.', language: 'en' };
    expect(tagger.tag({ ...input, publisherCountry: 'zz' }).focus).toBeNull();
    expect(tagger.tag({ ...input, publisherCountry: 'NL' }).focus).toBe('NL');
  });
});
