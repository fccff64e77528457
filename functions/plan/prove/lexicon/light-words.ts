/** Words so general that a claim may use them without the quote holding a counterpart. */
export const LIGHT_WORDS = new Set(
  `use make get take give bring come go run let enable allow help provide offer include support work serve handle
   have do be put set keep say tell note describe state according via thing way kind sort type part form number
   amount someone something people person company firm business organisation organization product service team
   page site user customer member able available own day time place case example various several certain
   different also too well just currently today now here there then when own mean meant aim own exist involve
   consist concern call name known feature comprise contain cover hold sit stand stay remain become start
   need want like look see find show know think feel one first-person it-self based such as`.split(/\s+/),
);
