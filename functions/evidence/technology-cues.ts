/** Words around a name with an everyday meaning ("Go", "Swift") that decide whether software is meant. All lower case. */

/** Words before an ambiguous name that say software is meant. */
export const BEFORE: ReadonlySet<string> = new Set(
  (
    'in with using use uses used written write writing modern idiomatic know knows learn learning production our ' +
    'like from of mostly mainly typed strong solid advanced professional senior junior mid ' +
    'mit in und auf von für kenntnisse erfahrung en avec de con'
  ).split(' '),
);
/** Words after an ambiguous name that say software is meant. */
export const AFTER: ReadonlySet<string> = new Set(
  (
    'developer developers engineer engineers programmer programmers engineering programming language code codebase ' +
    'service services microservice microservices backend backends frontend frontends app apps application applications ' +
    'library libraries sdk sdks framework module modules runtime job jobs cluster clusters pipeline pipelines stack ' +
    'component components hook hooks native concurrency monolith binary binaries package packages script scripts ' +
    'experience server servers client clients worker workers queue queues topic topics workflow workflows api apis ' +
    'plugin plugins tooling toolchain ecosystem compiler crate crates firmware driver drivers project projects ' +
    'dashboard dashboards model models chart charts function functions database databases repository repositories ' +
    'test tests version entwickler entwicklerin entwicklung kenntnisse anwendungen dienste oder'
  ).split(' '),
);
/** Words after it that show the everyday meaning, whatever stands before. */
export const EVERYDAY_AFTER: ReadonlySet<string> = new Set(
  'to at on your their his her its my a an the this that these us me you it is was and-to up down out into through'.split(
    ' ',
  ),
);
/** What may stand between the names of a list, so that one name vouches for its neighbour. */
export const SEPARATORS: ReadonlySet<string> = new Set([
  ',',
  '/',
  '|',
  '•',
  '·',
  ';',
  '+',
  '(',
  ')',
  '&',
  'and',
  'on',
  'with',
  'or',
  'und',
  'oder',
  'et',
  'ou',
  'y',
  'e',
  'o',
]);
