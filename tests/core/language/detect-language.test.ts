import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../core/language/detect-language.ts';

const samples: [string, string][] = [
  ['en', 'Customs officers found two tonnes of cocaine hidden among bananas in the port.'],
  ['es', 'La policía detuvo a doce personas por tráfico de drogas en la costa de Almería.'],
  ['fr', 'Les douaniers ont saisi deux tonnes de cocaïne cachées dans un conteneur au Havre.'],
  ['pt', 'A polícia apreendeu armas e munições numa operação contra o tráfico em São Paulo.'],
  ['ru', 'Полиция задержала четырёх подозреваемых в контрабанде наркотиков.'],
  ['ar', 'ضبطت الجمارك شحنة كبيرة من المخدرات في ميناء الإسكندرية'],
  ['zh', '海关在集装箱内查获大量走私香烟'],
];

describe('detectLanguage', () => {
  for (const [language, text] of samples) {
    it(`recognises a sentence in ${language}`, () => {
      expect(detectLanguage(text)).toBe(language);
    });
  }

  it('recognises languages beyond the seven it reads for crime', () => {
    expect(detectLanguage('Die Polizei hat am Dienstag zwei Verdächtige festgenommen.')).toBe('de');
    expect(detectLanguage('Поліція затримала підозрюваного у вбивстві в Одесі')).toBe('uk');
    expect(detectLanguage('پلیس تهران دو قاچاقچی مواد مخدر را دستگیر کرد')).toBe('fa');
    expect(detectLanguage('日本の警察は男を逮捕した')).toBe('ja');
    expect(detectLanguage('경찰이 부산에서 마약을 압수했다')).toBe('ko');
  });

  it('reads Traditional Chinese as Chinese', () => {
    expect(detectLanguage('警方在港口查獲大批走私香煙及毒品')).toBe('zh');
  });

  it('takes capital letters as they come', () => {
    expect(detectLanguage('POLICE SEIZE COCAINE AND ARREST THREE IN ROTTERDAM PORT')).toBe('en');
    expect(detectLanguage('POLICÍA INCAUTA CARGAMENTO DE DROGA EN EL PUERTO')).toBe('es');
  });

  it('lets the declared language settle a close call', () => {
    const ambiguous = 'Cocaína incautada';
    expect(detectLanguage(ambiguous, 'es')).toBe('es');
    expect(detectLanguage(ambiguous, 'pt-BR')).toBe('pt');
  });

  it('overrules a declared language that the text clearly contradicts', () => {
    for (const [language, text] of samples) {
      if (language !== 'en') expect(detectLanguage(text, 'en')).toBe(language);
      if (language !== 'zh') expect(detectLanguage(text, 'zh')).toBe(language);
    }
  });

  it('says "und" when there is too little text and nothing is declared', () => {
    for (const text of ['', '  ', '12:45', '!!!', 'OK', 'https://example.org/a/very/long/path']) {
      expect(detectLanguage(text)).toBe('und');
      expect(detectLanguage(text, null)).toBe('und');
    }
  });

  it('falls back on the declared language when there is too little text', () => {
    expect(detectLanguage('OK', 'pt')).toBe('pt');
    expect(detectLanguage('', 'fr_CA')).toBe('fr');
  });

  it('ignores a declaration that is no language tag', () => {
    expect(detectLanguage('', 'unknown language')).toBe('und');
    expect(detectLanguage('', '')).toBe('und');
    expect(detectLanguage('', 'und')).toBe('und');
  });

  it('needs only a few Han characters', () => {
    expect(detectLanguage('缉毒')).toBe('zh');
    expect(detectLanguage('查获毒品')).toBe('zh');
  });

  it('is not misled by a link in the text', () => {
    const text = 'Полиция задержала подозреваемых https://www.example.com/news/police-arrest-men';
    expect(detectLanguage(text)).toBe('ru');
  });

  it('answers with a tag, never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.string(), (text, declared) => {
        expect(detectLanguage(text, declared)).toMatch(/^[a-z]{2,3}$/);
      }),
    );
  });

  it('gives the same answer for the same text', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 20 }), (text) => {
        expect(detectLanguage(text)).toBe(detectLanguage(text));
      }),
    );
  });
});
