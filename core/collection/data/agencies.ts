/** A news agency: what it is called, and how it is credited. */
export interface Agency {
  name: string;
  /** Names that mean nothing else; in capitals too. */
  names: readonly string[];
  /** Short forms that are other words as well: taken only in a dateline in due form or alone in a byline. */
  short?: readonly string[];
}

export const agencies = {
  reuters: { name: 'Reuters', names: ['Reuters', 'رويترز', 'Рейтер', '路透社', '路透'] },
  afp: {
    name: 'AFP',
    names: ['AFP', 'Agence France-Presse', 'أ ف ب', 'أ.ف.ب', 'فرانس برس', 'АФП', '法新社'],
  },
  ap: {
    name: 'Associated Press',
    names: ['Associated Press', 'أسوشيتد برس', 'أ ب', '美联社', 'Ассошиэйтед Пресс'],
    short: ['AP'],
  },
  efe: { name: 'EFE', names: ['EFE', 'Agencia EFE', 'Efe', 'إفي'] },
  xinhua: { name: 'Xinhua', names: ['Xinhua', '新华社', '新華社', '新华网', 'Синьхуа', 'شينخوا'] },
  cns: { name: 'China News Service', names: ['China News Service', '中新社', '中新网', '中新網'] },
  cna: { name: 'Central News Agency', names: ['中央社', 'Focus Taiwan'] },
  tass: { name: 'TASS', names: ['TASS', 'ТАСС', 'ITAR-TASS', 'ИТАР-ТАСС', 'تاس', '塔斯社'] },
  interfax: { name: 'Interfax', names: ['Interfax', 'Интерфакс', 'INTERFAX.RU', 'Interfax-Ukraine'] },
  ria: { name: 'RIA Novosti', names: ['RIA Novosti', 'РИА Новости'] },
  ukrinform: { name: 'Ukrinform', names: ['Ukrinform', 'Укринформ', 'Укрінформ'] },
  ansa: { name: 'ANSA', names: ['ANSA'] },
  adnkronos: { name: 'Adnkronos', names: ['Adnkronos'] },
  dpa: { name: 'dpa', names: ['dpa', 'Deutsche Presse-Agentur', 'د ب أ', '德新社'] },
  pti: { name: 'Press Trust of India', names: ['Press Trust of India', 'PTI'] },
  ians: { name: 'IANS', names: ['IANS'] },
  ani: { name: 'ANI', names: ['Asian News International'], short: ['ANI'] },
  uni: { name: 'United News of India', names: ['United News of India'] },
  kyodo: { name: 'Kyodo', names: ['Kyodo', 'Kyodo News', '共同社', '共同通信'] },
  jiji: { name: 'Jiji Press', names: ['Jiji Press', '時事'] },
  yonhap: { name: 'Yonhap', names: ['Yonhap', '韩联社', 'يونهاب', 'Рёнхап'] },
  anadolu: {
    name: 'Anadolu',
    names: ['Anadolu Agency', 'Anadolu Ajansı', 'Anadolu', 'الأناضول', 'Анадолу'],
    short: ['AA'],
  },
  lusa: { name: 'Lusa', names: ['Lusa', 'Agência Lusa'] },
  'agencia-brasil': { name: 'Agência Brasil', names: ['Agência Brasil', 'ABr'] },
  'europa-press': { name: 'Europa Press', names: ['Europa Press', 'EUROPA PRESS'] },
  bernama: { name: 'Bernama', names: ['Bernama'] },
  antara: { name: 'Antara', names: ['ANTARA', 'Antara News'] },
  vna: { name: 'Vietnam News Agency', names: ['Vietnam News Agency', 'TTXVN'], short: ['VNA'] },
  anp: { name: 'ANP', names: ['Algemeen Nederlands Persbureau'], short: ['ANP'] },
  belga: { name: 'Belga', names: ['Belga'] },
  pap: { name: 'PAP', names: ['Polska Agencja Prasowa', 'Polish Press Agency'], short: ['PAP'] },
  ctk: { name: 'ČTK', names: ['ČTK', 'CTK'] },
  upi: { name: 'UPI', names: ['UPI', 'United Press International'] },
  pa: { name: 'PA Media', names: ['PA Media', 'Press Association'], short: ['PA'] },
  'canadian-press': {
    name: 'The Canadian Press',
    names: ['Canadian Press', 'La Presse Canadienne'],
    short: ['CP'],
  },
  aap: { name: 'AAP', names: ['Australian Associated Press'], short: ['AAP'] },
  sapa: { name: 'SAPA', names: ['South African Press Association'], short: ['SAPA'] },
  ana: { name: 'African News Agency', names: ['African News Agency'] },
  nan: { name: 'News Agency of Nigeria', names: ['News Agency of Nigeria'], short: ['NAN'] },
  apa: { name: 'APA', names: ['Austria Presse Agentur', 'APANEWS'], short: ['APA'] },
  panapress: { name: 'Panapress', names: ['Panapress', 'PANA Press'] },
  notimex: { name: 'Notimex', names: ['Notimex'] },
  telam: { name: 'Télam', names: ['Télam', 'Telam'] },
  'prensa-latina': { name: 'Prensa Latina', names: ['Prensa Latina'] },
  map: { name: 'MAP', names: ['Maghreb Arabe Presse', 'و م ع'], short: ['MAP'] },
  aps: { name: 'Algérie Presse Service', names: ['Algérie Presse Service', 'واج'], short: ['APS'] },
  tap: { name: 'Tunis Afrique Presse', names: ['Tunis Afrique Presse', 'وات'], short: ['TAP'] },
  wam: { name: 'WAM', names: ['Emirates News Agency', 'وام'], short: ['WAM'] },
  spa: { name: 'Saudi Press Agency', names: ['Saudi Press Agency', 'واس'], short: ['SPA'] },
  qna: { name: 'Qatar News Agency', names: ['Qatar News Agency', 'قنا'], short: ['QNA'] },
  kuna: { name: 'KUNA', names: ['Kuwait News Agency', 'كونا', 'KUNA'] },
  petra: { name: 'Petra', names: ['Jordan News Agency', 'بترا'], short: ['Petra'] },
  mena: { name: 'MENA', names: ['Middle East News Agency', 'أ ش أ'], short: ['MENA'] },
  ina: { name: 'Iraqi News Agency', names: ['Iraqi News Agency', 'واع'], short: ['INA'] },
  sana: { name: 'SANA', names: ['Syrian Arab News Agency', 'سانا'], short: ['SANA'] },
  irna: { name: 'IRNA', names: ['IRNA', 'إرنا'] },
  'un-news': { name: 'UN News', names: ['UN News', 'Noticias ONU', 'ONU Info', 'ONU News', 'أخبار الأمم المتحدة', '联合国新闻', 'Новости ООН'] },
} as const satisfies Record<string, Agency>;

export type AgencyKey = keyof typeof agencies;
