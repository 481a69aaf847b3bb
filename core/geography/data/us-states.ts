const pairs = `ala AL ariz AZ ark AR calif CA colo CO conn CT del DE fla FL ga GA ill IL ind IN kan KS kans KS ky KY la LA
md MD mass MA mich MI minn MN miss MS mo MO mont MT neb NE nebr NE nev NV nh NH nj NJ nm NM ny NY nc NC nd ND okla OK ore OR
oreg OR pa PA penn PA ri RI sc SC sd SD tenn TN tex TX vt VT va VA wash WA wva WV wis WI wisc WI wyo WY dc DC`.split(/\s+/);

/** Abbreviations of the Associated Press, without full stops, to postal codes. */
export const US_STATES: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, index) => [pairs[2 * index]!, pairs[2 * index + 1]!]),
);

export const US_POSTAL: ReadonlySet<string> = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC'.split(' '),
);
