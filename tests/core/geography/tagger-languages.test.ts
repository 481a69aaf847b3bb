import { describe, expect, it } from 'vitest';
import { createTagger } from '../../../core/geography/tagger.ts';

const tagger = createTagger();

function found(text: string, language: string): string {
  const { places } = tagger.tag({ title: null, text, language, publisherCountry: null });
  return places.map((place) => `${place.name}=${place.country}`).join(' ');
}

const focus = (text: string, language: string): string | null =>
  tagger.tag({ title: null, text, language, publisherCountry: null }).focus;

describe('Spanish', () => {
  it.each([
    ['La policía detuvo a dos hombres en Sevilla.', 'Sevilla=ES'],
    ['Un cargamento salió de Perú hacia Estados Unidos.', 'Perú=PE Estados Unidos=US'],
    ['Autoridades mexicanas y guatemaltecas.', 'mexicanas=MX guatemaltecas=GT'],
    ['La Habana, Londres y Nueva York.', 'La Habana=CU Londres=GB Nueva York=US'],
    ['Viajó de EE.UU. a la República Dominicana.', 'EE.UU.=US República Dominicana=DO'],
    ['Dos niños murieron en Cabo San Lucas.', 'Cabo San Lucas=MX'],
    ['Ciudadanos alemanes y francesas.', 'alemanes=DE francesas=FR'],
  ])('%s', (text, expected) => {
    expect(found(text, 'es')).toBe(expected);
  });

  it('hears institutions', () => {
    expect(focus('La Guardia Civil detuvo a dos hombres.', 'es')).toBe('ES');
    expect(focus('Los Carabineros y la PDI investigan.', 'es')).toBe('CL');
  });

  it('does not read small words at the start of a sentence', () => {
    expect(found('Para ello. Este juez. Una banda. Sobre todo. Norte y Sur.', 'es')).toBe('');
  });
});

describe('French', () => {
  it.each([
    ['La police de Marseille et de Bruxelles.', 'Marseille=FR Bruxelles=BE'],
    ["Un trafic venu d'Algérie et de l'Italie.", 'Algérie=DZ Italie=IT'],
    ['Des ressortissants camerounais et sénégalaises.', 'camerounais=CM sénégalaises=SN'],
    ["Aux États-Unis, en Côte d'Ivoire.", "États-Unis=US Côte d'Ivoire=CI"],
    ['La gendarmerie de Cayenne, en Guyane.', 'Cayenne=GF'],
  ])('%s', (text, expected) => {
    expect(found(text, 'fr')).toContain(expected);
  });

  it('keeps the span free of the elided article', () => {
    const text = "Le trafic d'Algérie.";
    const [place] = tagger.tag({
      title: null,
      text,
      language: 'fr',
      publisherCountry: null,
    }).places;
    expect(text.slice(place!.start, place!.end)).toBe('Algérie');
  });
});

describe('Portuguese', () => {
  it.each([
    ['A polícia prendeu dois homens em São Paulo.', 'São Paulo=BR'],
    ['Droga vinda da Colômbia e do Paraguai.', 'Colômbia=CO Paraguai=PY'],
    ['Cidadãs angolanas e moçambicanos.', 'angolanas=AO moçambicanos=MZ'],
    ['De Lisboa a Nova Iorque e Moscovo.', 'Lisboa=PT Nova Iorque=US Moscovo=RU'],
  ])('%s', (text, expected) => {
    expect(found(text, 'pt')).toBe(expected);
  });

  it('tells Brazil from Portugal by their institutions', () => {
    expect(focus('A GNR e a ASAE apreenderam tabaco.', 'pt')).toBe('PT');
    expect(focus('A Polícia Federal e o Ibama apreenderam ouro.', 'pt')).toBe('BR');
  });
});

describe('Russian', () => {
  it.each([
    ['Полиция Москвы задержала двух человек.', 'Москвы=RU'],
    ['Груз шёл из Колумбии через Турцию.', 'Колумбии=CO Турцию=TR'],
    ['В Санкт-Петербурге и Киеве.', 'Санкт-Петербурге=RU Киеве=UA'],
    ['В Южной Корее и Саудовской Аравии.', 'Южной Корее=KR Саудовской Аравии=SA'],
    ['Гражданин США и ОАЭ.', 'США=US ОАЭ=AE'],
    ['Украинские и американского', 'Украинские=UA американского=US'],
    ['Задержаны россияне и итальянцы.', 'россияне=RU итальянцы=IT'],
    ['В Египте и на Филиппинах.', 'Египте=EG Филиппинах=PH'],
  ])('%s', (text, expected) => {
    expect(found(text, 'ru')).toBe(expected);
  });

  it('hears institutions', () => {
    expect(focus('ФСБ и МВД сообщили об аресте.', 'ru')).toBe('RU');
    expect(focus('СБУ сообщила об аресте.', 'ru')).toBe('UA');
  });
});

describe('Arabic', () => {
  it.each([
    ['ألقت الشرطة القبض على رجل في القاهرة', 'EG'],
    ['تهريب المخدرات من سوريا والأردن', 'SY'],
    ['أعلنت السلطات السعودية ضبط شحنة', 'SA'],
    ['بالمغرب وللجزائر', 'MA'],
    ['في الولايات المتحدة الأمريكية', 'US'],
    ['الشرطة العراقية في بغداد', 'IQ'],
  ])('%s → %s', (text, country) => {
    expect(focus(text, 'ar')).toBe(country);
  });

  it('finds a name behind the particles written onto it', () => {
    const text = 'وبالأردن';
    const [place] = tagger.tag({
      title: null,
      text,
      language: 'ar',
      publisherCountry: null,
    }).places;
    expect(place).toMatchObject({ country: 'JO', name: 'الأردن', end: text.length });
  });

  it('does not read "financial" as Mali or "the city" as Medina', () => {
    expect(found('مبلغ مالي كبير في المدينة', 'ar')).toBe('');
  });
});

describe('Chinese', () => {
  it.each([
    ['泰国警方在曼谷逮捕两名男子', '泰国=TH 曼谷=TH'],
    ['中美执法部门联手', '中=CN 美=US'],
    ['台灣檢調偵辦詐欺案', '台灣=TW'],
    ['缅北诈骗园区与柬埔寨', '缅北=MM 柬埔寨=KH'],
    ['美國與墨西哥邊境', '美國=US 墨西哥=MX'],
    ['刚果（金）和刚果（布）', '刚果（金）=CD 刚果（布）=CG'],
  ])('%s', (text, expected) => {
    expect(found(text, 'zh')).toBe(expected);
  });

  it('tells the mainland, Taiwan and Hong Kong by their institutions', () => {
    expect(focus('公安机关侦办刑事案件，法院判处有期徒刑。', 'zh')).toBe('CN');
    expect(focus('檢調約談三人，地檢署聲押。', 'zh')).toBe('TW');
    expect(focus('廉政公署起訴一名商人，涉款百萬港元。', 'zh')).toBe('HK');
  });

  it('does not split an ordinary word into countries', () => {
    expect(found('他在日中市场法律咨询', 'zh')).toBe('');
  });
});

describe('a language without names of its own', () => {
  it('is read with the English ones', () => {
    expect(found('Die Polizei in Berlin und Hamburg', 'de')).toBe('Berlin=DE Hamburg=DE');
  });
});
