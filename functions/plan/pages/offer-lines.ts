/**
 * Lines of a posting that say what the employer offers or owes by law: pay, leave, perks, equal opportunity. They are
 * neither a demand nor a value, and nothing to prepare for.
 */

const MONEY = String.raw`(?:[$€£]|\b(?:USD|EUR|GBP|CHF|SEK|NOK|DKK|PLN|CAD|AUD)\b|\b[Ee]uros?\b)`;
const PAY = String.raw`\b(?:salary|salaries|base pay|pay (?:is|range|band)|compensation|remuneration|OTE|(?:gross|annual) pay|Gehalt\p{L}*|Jahresgehalt|Vergütung|[Rr]émunération|salaire|salario)(?!\p{L})`;
const OFFERS: readonly RegExp[] = [
  new RegExp(`${PAY}[^.;]{0,90}${MONEY}`, 'iu'),
  new RegExp(`${MONEY}[^.;]{0,60}${PAY}`, 'iu'),
  /\b(?:wir zahlen|we pay|pay:|rate:?) [^.;]{0,20}\d/iu,
  /\b(?:salary (?:band|range|expectations?)|base salary|bonus (?:program(?:me)?|scheme|plan)|equity (?:award|package|grant)|stock options|401\(k\)|(?:company|workplace) pension|pension (?:scheme|plan|contribution)s?)/iu,
  /\b\d{1,2} (?:paid |vacation |working )?(?:days|Tage)(?: of| per year of)? (?:paid )?(?:holidays?|vacation|annual leave|leave|PTO|off|Urlaub)\b|\bUrlaubstage\b|\b(?:unlimited|flexible) (?:PTO|vacation|holidays?)\b|\b(?:parental|maternity|paternity|annual|sick) leave\b|\bjours de (?:congés|RTT)\b/iu,
  /\b(?:medical|dental|health|vision|life) (?:insurance|cover(?:age)?|plan)\b|\bmedical\/dental\b|\bmutuelle\b|\b(?:betriebliche )?altersvorsorge\b/iu,
  /\b(?:(?:learning|training|education|hardware|home[- ]office|wellness|wellbeing|travel|equipment) (?:budget|stipend|allowance)|home office stipend|deutschlandticket|job[- ]?ticket|jobrad|bike leasing|urban sports|gym membership|free (?:fruit|lunch|snacks|drinks)|obstkorb|dog[- ]friendly|tickets? restaurant|carte swile|company (?:retreats?|offsites?))\b/iu,
  /^(?:benefits|perks|our benefits|what we offer|wir bieten|avantages)\b[^.]{0,12}(?::|include|are)/iu,
  /\bequal[- ]opportunit|\bcelebrates? diversity\b|\binclusive environment for all\b|\b(?:without regard to|regardless of|irrespective of) (?:\p{L}+,? ){0,3}(?:race|colou?r|religion|gender|sex|age|origin|disabilit)/iu,
];

/** Whether a line of a posting tells of pay, leave, perks or equal opportunity. */
export const isOffer = (text: string): boolean => OFFERS.some((pattern) => pattern.test(text));
