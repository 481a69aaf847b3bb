/**
 * Names of countries beyond CLDR and i18n-iso-countries, hand-written: short and former names,
 * constituent and disputed parts, and the reading of names that several countries share (Congo,
 * Korea, Ireland, Macedonia). `ISO: name, name` per line and language.
 */
export const COUNTRY_ALIASES = {
  en: `
US: US, U.S., U.S, USA, America, United States of America, the States, U.S.A
GB: Britain, UK, U.K., U.K, England, Scotland, Wales, Northern Ireland, Ulster, United Kingdom of Great Britain
AE: UAE, U.A.E., Emirates
KR: Korea, S. Korea, S Korea, Republic of Korea, ROK
KP: N. Korea, N Korea, DPRK, Democratic People's Republic of Korea
RU: Soviet Union, USSR, Russian Federation, Chechen Republic, Chechnya, Republic of Chechnya
CZ: Czech Republic, Czechia, Czechoslovakia
CD: DRC, DR Congo, D.R. Congo, Democratic Republic of Congo, Congo Kinshasa, Congo-Kinshasa, Zaire, Congo
CG: Congo Brazzaville, Congo-Brazzaville, Republic of Congo
CI: Cote d'Ivoire, Ivory Coast
MM: Burma
PS: Gaza, Gaza Strip, West Bank, Palestinian Authority, Occupied Palestinian Territory
MK: Macedonia, FYROM
SZ: Swaziland
VA: Vatican, Holy See
TL: East Timor, Timor Leste
CV: Cape Verde, Cabo Verde
NL: Holland, The Netherlands
CN: People's Republic of China, Mainland China, PRC
TW: Republic of China
MO: Macau, Macao
IR: Islamic Republic of Iran
IQ: Kurdistan, Iraqi Kurdistan, Kurdistan Region
VN: Viet Nam
BA: Bosnia Herzegovina, Bosnia-Herzegovina, Herzegovina
TT: Trinidad and Tobago, Trinidad
AG: Antigua and Barbuda, Antigua
KN: St Kitts and Nevis, St. Kitts and Nevis, Saint Kitts and Nevis, St. Kitts
LC: St Lucia, St. Lucia, Saint Lucia
VC: St. Vincent and the Grenadines, Saint Vincent and the Grenadines
BS: The Bahamas
GM: The Gambia
PG: PNG
ST: Sao Tome
TR: Turkey, Türkiye, Turkiye
VI: US Virgin Islands, U.S. Virgin Islands
VG: British Virgin Islands, BVI
RE: Reunion Island
TZ: Zanzibar
KY: Caymans
KG: Kyrgyz Republic
DE: West Germany, East Germany
SO: Somaliland, Puntland
UA: Crimea
IE: Republic of Ireland, Irish Republic
IN: Kashmir
CY: Northern Cyprus
FM: Federated States of Micronesia
BY: Byelorussia, Belorussia
MD: Moldavia, Transnistria
FK: Falklands
LK: Ceylon
SR: Surinam
MU: Mauritious
`,
  es: `
US: EE.UU., EE.UU, EEUU, EE. UU., EUA, USA, Estados Unidos de América
GB: Gran Bretaña, Inglaterra, Escocia, Gales, Irlanda del Norte
KR: Corea, República de Corea
CD: Congo, RD Congo, Zaire
NL: Holanda
AE: EAU, Emiratos
MM: Birmania
PS: Gaza, Franja de Gaza, Cisjordania
CZ: República Checa, Checoslovaquia
RU: Unión Soviética, URSS, Federación Rusa
SA: Arabia Saudita, Arabia Saudí
DO: República Dominicana
VA: Vaticano, El Vaticano, Santa Sede
UA: Crimea
BA: Bosnia
MK: Macedonia
CN: República Popular China
IE: Irlanda
IR: República Islámica de Irán
ML: Malí
IQ: Irak
PR: Puerto Rico
`,
  fr: `
US: USA, Etats-Unis, États-Unis, Amérique, U.S.A
GB: Grande-Bretagne, Angleterre, Ecosse, Écosse, Pays de Galles, Irlande du Nord
KR: Corée
CD: RDC, Congo, RD Congo, Zaïre
CG: Congo-Brazzaville
NL: Hollande
AE: EAU, Emirats, Émirats
MM: Birmanie
PS: Gaza, bande de Gaza, Cisjordanie, Territoires palestiniens
CZ: République tchèque, Tchécoslovaquie
RU: URSS, Union soviétique, Fédération de Russie
VA: Vatican, Saint-Siège
UA: Crimée
BA: Bosnie
MK: Macédoine
CI: Côte d'Ivoire
CF: Centrafrique
BY: Biélorussie
IQ: Irak
IE: Irlande
CN: République populaire de Chine
`,
  pt: `
US: EUA, E.U.A., USA, Estados Unidos da América
GB: Grã-Bretanha, Inglaterra, Escócia, País de Gales, Irlanda do Norte
KR: Coreia, Coréia do Sul
KP: Coréia do Norte
CD: Congo, RD Congo, República Democrática do Congo, Zaire
NL: Holanda, Países Baixos
AE: EAU, Emirados
MM: Birmânia, Mianmar, Myanmar
PS: Gaza, Faixa de Gaza, Cisjordânia
CZ: República Tcheca, República Checa, Tchecoslováquia
RU: União Soviética, URSS
VA: Vaticano, Santa Sé
UA: Crimeia
BA: Bósnia
MK: Macedônia, Macedónia
IR: Irã, Irão
VN: Vietnã, Vietname, Vietnam
PL: Polônia, Polónia
RO: Romênia, Roménia
SI: Eslovênia, Eslovénia
LV: Letônia, Letónia
EE: Estônia, Estónia
KE: Quênia, Quénia
CM: Camarões
IE: Irlanda
MZ: Moçambique
ZW: Zimbábue, Zimbabwe
MC: Mônaco, Mónaco
YE: Iêmen, Iémen
SG: Cingapura, Singapura
TR: Turquia
`,
  ru: `
US: Америка, Штаты, Соединённые Штаты Америки, Соединенные Штаты Америки, Соединённых Штатов, Соединенных Штатов
GB: Великобритания, Британия, Англия, Шотландия, Уэльс, Северная Ирландия
RU: РФ, Российская Федерация, СССР, Советский Союз, Чечня, Дагестан, Татарстан, Башкирия, Башкортостан, Ингушетия, Якутия, Карелия, Приморье, Кузбасс, Подмосковье, Бурятия, Чувашия, Удмуртия, Мордовия, Калмыкия, Хакасия, Коми, Ставрополье, Сахалин, Камчатка, Чукотка, Забайкалье
KR: Южная Корея, Корея
KP: Северная Корея, КНДР
CN: КНР
CD: Конго, ДРК, Заир
CZ: Чехия, Чехословакия
NL: Голландия, Нидерланды, Нидерландов
AE: ОАЭ, Эмираты, Эмиратов, Эмиратах, Объединённые Арабские Эмираты, Объединенные Арабские Эмираты, Объединенных Арабских Эмиратов, Объединенных Арабских Эмиратах
BY: Белоруссия, Беларусь
MD: Молдавия, Молдова, Приднестровье
KG: Киргизия, Кыргызстан
TM: Туркмения, Туркменистан
KZ: Казахстан
TJ: Таджикистан
PS: Палестина, Газа, сектор Газа, Сектор Газа
MM: Мьянма, Бирма
UA: Крым, Донбасс
GE: Абхазия, Южная Осетия
PH: Филиппины, Филиппин, Филиппинах
VA: Ватикан
MK: Македония
BA: Босния
VN: Вьетнам
AZ: Карабах
EG: Египет, Египта, Египте, Египту, Египтом
`,
  ar: `
US: أمريكا, أميركا, الولايات المتحدة, الولايات المتحدة الأمريكية, الولايات المتحدة الأميركية, واشنطن
GB: بريطانيا, إنجلترا, اسكتلندا, المملكة المتحدة, ويلز, انجلترا
SA: السعودية, المملكة العربية السعودية
AE: الإمارات, الامارات, الإمارات العربية المتحدة
PS: فلسطين, غزة, قطاع غزة, الضفة الغربية, الضفة, القدس المحتلة
SY: سوريا, سورية
IQ: العراق, إقليم كردستان, كردستان العراق
LY: ليبيا
LB: لبنان
KR: كوريا الجنوبية
KP: كوريا الشمالية
CD: الكونغو, الكونغو الديمقراطية, جمهورية الكونغو الديمقراطية
NL: هولندا
RU: روسيا الاتحادية
CN: الصين الشعبية
IR: إيران, الجمهورية الإسلامية
TR: تركيا
TZ: تنزانيا
NE: النيجر
NG: نيجيريا
ML: جمهورية مالي, دولة مالي, شمال مالي
CI: ساحل العاج, كوت ديفوار
MM: ميانمار, بورما
ES: إسبانيا, اسبانيا
IT: إيطاليا, ايطاليا
DE: ألمانيا, المانيا
UA: أوكرانيا, اوكرانيا, القرم
OM: سلطنة عمان, عُمان
MA: المغرب
EH: الصحراء الغربية
TN: تونس العاصمة, سليانة, المنستير, القيروان, صفاقس, بنزرت, نابل, القصرين, قفصة, قابس, مدنين, تطاوين, توزر, قبلي, سيدي بوزيد, المهدية, زغوان, باجة, جندوبة, منوبة, بن عروس, أريانة, جرجيس, جربة, الحمامات, بن قردان
DZ: الجزائر العاصمة, وهران, قسنطينة, عنابة, تلمسان, سطيف, تيزي وزو, بجاية, تمنراست, ورقلة, غرداية
MA: الدار البيضاء, الرباط, مراكش, طنجة, فاس, أكادير, مكناس, تطوان, الناظور, العيون, القنيطرة
EG: الدقهلية, الشرقية, القليوبية, الغربية, المنوفية, البحيرة, كفر الشيخ, بني سويف, المنيا, سوهاج, قنا, الأقصر, الفيوم, شمال سيناء, جنوب سيناء, الإسكندرية, القاهرة, الجيزة
SA: جازان, عسير, نجران, تبوك, القصيم, المنطقة الشرقية, حائل, مكة المكرمة, المدينة المنورة
IQ: نينوى, الأنبار, ديالى, ذي قار, صلاح الدين, كركوك, البصرة, بغداد, النجف, كربلاء, أربيل, السليمانية, دهوك, واسط, بابل
SY: دمشق, حلب, إدلب, حمص, حماة, درعا, السويداء, دير الزور, الرقة, اللاذقية, الحسكة, ريف دمشق
YE: صنعاء, عدن, تعز, الحديدة, مأرب, حضرموت, المهرة, إب
LY: طرابلس الغرب, بنغازي, مصراتة, سبها, الزاوية, درنة, سرت
JO: إربد, الزرقاء, عمّان, العقبة, الكرك, المفرق, معان
LB: البقاع, بعلبك, جبل لبنان, صيدا, بيروت, الهرمل
SD: الخرطوم, دارفور, أم درمان, بورتسودان, كسلا
PS: رام الله, نابلس, جنين, الخليل, خان يونس, رفح, طولكرم
AE: أبوظبي, أبو ظبي, دبي, الشارقة, عجمان, رأس الخيمة, الفجيرة
`,
  zh: `
CN: 中国, 中國, 我国, 我國, 中国大陆, 中國大陸, 大陆, 大陸, 中方, 中华人民共和国, 新疆, 西藏, 内蒙古, 內蒙古, 北京, 上海, 天津, 重庆, 重慶, 广东, 廣東, 江苏, 江蘇, 浙江, 山东, 山東, 河南, 河北, 湖南, 湖北, 四川, 福建, 安徽, 江西, 广西, 廣西, 云南, 雲南, 贵州, 貴州, 陕西, 陝西, 山西, 甘肃, 甘肅, 青海, 宁夏, 寧夏, 内蒙古, 內蒙古, 辽宁, 遼寧, 吉林, 黑龙江, 黑龍江, 海南
US: 美国, 美國, 美利坚合众国, 美方, 美军, 美軍, 全美, 美国国务院, 华盛顿, 華盛頓, 加州, 加利福尼亚州, 德州, 得克萨斯州, 佛州, 佛罗里达州
GB: 英国, 英國, 英格兰, 英格蘭, 苏格兰, 蘇格蘭, 北爱尔兰, 北愛爾蘭, 威尔士, 威爾斯
TW: 台湾, 台灣, 臺灣, 中华民国, 中華民國, 台北, 臺北, 新北, 桃园, 桃園, 台中, 臺中, 台南, 臺南, 高雄, 基隆, 新竹, 苗栗, 彰化, 南投, 云林, 雲林, 嘉义, 嘉義, 屏东, 屏東, 宜兰, 宜蘭, 花莲, 花蓮, 台东, 臺東, 澎湖, 金门, 金門, 我台
HK: 香港, 九龙, 九龍, 新界, 旺角, 深水埗
MO: 澳门, 澳門
JP: 日本, 日方, 日本政府
KR: 韩国, 韓國, 南韩, 南韓, 大韩民国
KP: 朝鲜, 朝鮮, 北韩, 北韓
RU: 俄罗斯, 俄羅斯, 俄方, 苏联, 蘇聯
DE: 德国, 德國
FR: 法国, 法國
IT: 意大利, 義大利
ES: 西班牙
NL: 荷兰, 荷蘭
BE: 比利时, 比利時
CH: 瑞士
SE: 瑞典
NO: 挪威
DK: 丹麦, 丹麥
FI: 芬兰, 芬蘭
PL: 波兰, 波蘭
UA: 乌克兰, 烏克蘭, 克里米亚
BY: 白俄罗斯, 白俄羅斯
IE: 爱尔兰, 愛爾蘭
GR: 希腊, 希臘
TR: 土耳其
IL: 以色列
PS: 巴勒斯坦, 加沙, 加薩, 约旦河西岸
IR: 伊朗
IQ: 伊拉克
SY: 叙利亚, 敘利亞
LB: 黎巴嫩
JO: 约旦, 約旦
SA: 沙特阿拉伯, 沙特, 沙烏地阿拉伯, 沙乌地阿拉伯
AE: 阿联酋, 阿聯酋, 迪拜, 杜拜
YE: 也门, 葉門
AF: 阿富汗
PK: 巴基斯坦
IN: 印度
BD: 孟加拉国, 孟加拉國, 孟加拉
LK: 斯里兰卡, 斯里蘭卡
NP: 尼泊尔, 尼泊爾
MM: 缅甸, 緬甸, 缅北, 緬北, 果敢, 妙瓦底
TH: 泰国, 泰國
VN: 越南
LA: 老挝, 寮國, 寮国
KH: 柬埔寨, 西港, 西哈努克港
MY: 马来西亚, 馬來西亞, 大马, 大馬
SG: 新加坡
ID: 印尼, 印度尼西亚, 印度尼西亞
PH: 菲律宾, 菲律賓
AU: 澳大利亚, 澳大利亞, 澳洲
NZ: 新西兰, 紐西蘭, 新西蘭
CA: 加拿大
MX: 墨西哥
BR: 巴西
AR: 阿根廷
CO: 哥伦比亚, 哥倫比亞
VE: 委内瑞拉, 委內瑞拉
PE: 秘鲁, 秘魯
CL: 智利
EC: 厄瓜多尔, 厄瓜多
CU: 古巴
EG: 埃及
LY: 利比亚, 利比亞
SD: 苏丹, 蘇丹
NG: 尼日利亚, 奈及利亞
KE: 肯尼亚, 肯亞
SO: 索马里, 索馬利亞
ET: 埃塞俄比亚, 衣索比亞
ZA: 南非
TZ: 坦桑尼亚, 坦尚尼亞
UG: 乌干达, 烏干達
CD: 刚果民主共和国, 刚果（金）, 刚果(金), 剛果民主共和國, 刚果
CG: 刚果（布）, 刚果(布), 刚果共和国
CI: 科特迪瓦, 象牙海岸
GH: 加纳, 迦納
KZ: 哈萨克斯坦, 哈薩克
MN: 蒙古国, 外蒙古
VA: 梵蒂冈, 教廷
`,
} as const;
