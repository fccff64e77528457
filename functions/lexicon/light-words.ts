/**
 * Words so general that a claim may use them without the quote holding a counterpart: support verbs, verbs of
 * saying, and nouns that only give a noun phrase its form.
 */
const set = (words: string) => new Set(words.trim().split(/\s+/));

export const LIGHT_VERBS = set(`
  use make get take give bring come go run let enable allow help provide offer include support work serve handle
  have do be put set keep hold exist involve consist concern contain comprise cover mean become start begin
  look see find experience know stand sit stay remain happen occur reach compare belong originate participate
  say tell note describe state mention report call name consider count date last feature operate refer carry
  apply act deal add join face undergo meet list tend total measure rate
`);

export const LIGHT_NOUNS = set(`
  thing way kind sort type part form number amount someone something people person company firm business
  organisation organization product service team page site user customer member day time place case example
  fact role position post job process step use basis self level area item piece set purpose action activity
  individual world life work staff employee everyone anyone total price result course edition version degree candidate applicant visitor reader one
`);

export const LIGHT_OTHERS = set(`
  able available own single separate various several certain different also too well just currently today now here there then
  specific given such based overall possible particular respective related itself themselves according via
  first-person roughly approximately nearly almost actual actually simply since until back away together aged additional existing present again above below beneath
`);
