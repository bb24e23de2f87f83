/** Lovene, og hvorfor hver av dem finnes. Grunnen står i meldingen når en lov er brutt. */
export const laws = {
  layers: 'Mappene viser muren: contracts ← platform ← tilgang ← {kommune | felles} ← deling ← apps. Fløyene importerer aldri hverandre; det som krysser, krysser synlig i libs/deling.',
  doors: 'Et rom nås bare gjennom døra si (index.ts), så resten av rommet kan bygges om uten at noen andre merker det. Inne i et rom brukes relative stier.',
  rooms: 'Inne i fløya importerer et rom bare tidligere rom. Den andre veien går det med en hendelse. Rekkefølgen står i tools/checks/order.ts.',
  testing: 'Prøvenes hjelpere kan åpne databaser og late som de er hvem som helst, og hører ikke hjemme i det som kjører.',
  cycles: 'Filer som importerer hverandre i ring, kan ikke leses, lastes eller prøves hver for seg.',
  'file-names': 'Filer heter <substantiv>.<rolle>.ts med små bokstaver uten æøå. «utils», «helpers», «common» og «misc» sier ikke hva som er i dem.',
  ascii: 'Det samme navnet går gjennom hele stabelen, og noen av leddene tåler ikke æøå. Navn skrives med ae, oe og aa.',
  folding: 'Det er én måte å skrive norske ord uten æøå på: æ→ae, ø→oe, å→aa, og bokmål slik ordlista har det. To skrivemåter blir to navn på det samme.',
  descriptions: 'GraphQL-skjemaet er det andre bygger på. Hvert rotfelt og hver type sier på norsk hva den er.',
  'sql-place': 'SQL står i migreringer, *.rls.sql, *.query.ts og arbeidsenheten, så alt som rører rader, kan leses på ett sted.',
  'sql-values': 'En verdi som limes inn i SQL, er et hull i muren. Bare faste navn og setninger fra en *.query.ts kan settes inn; verdier går som parametre.',
  'room-files': 'Et rom med tabeller sier selv hvem som får røre dem (*.rls.sql) og hva det er (README.md).',
  leash: 'TypeORM holdes i kort bånd: save() overskrev en nyere rad i stillhet, og kaskader og mange-til-mange går utenom versjon, logg og kommune_id.',
  marks: 'Hvert rotfelt sier enten hvilken rettighet det krever (@Requires) eller at det er åpent (@Public). Et felt uten merke er et hull.',
  permissions: 'En rettighet ingen spør om, ser ut som en lås uten å være det.',
  size: 'Filer skal kunne leses i ett: omtrent 50 linjer, forklar ved 250, del ved 400.',
  collaborators: 'En tjeneste som trenger flere enn seks andre, gjør mer enn én ting.',
  grants: 'En tabell i kommunens skjema som ingen rls-fil nevner, er glemt: enten er den stengt for alle, eller så er den åpnet et annet sted. TRUNCATE, REFERENCES, TRIGGER og ALL går utenom muren.',
  entities: 'En rad i koden uten en tabell eller kolonne i migreringene feiler først når noen bruker den.',
  workplace: 'Det som er i prosjektet, handler om Løftet og ikke om hvor eller hvordan det ble skrevet. En sti som bare finnes på én maskin, virker ikke hos andre.',
  'web-texts': 'All tekst folk leser, står i apps/web/src/tekst, så den kan oversettes og rettes uten å lete i sidene.',
  languages: 'Nettsidene finnes på bokmål, nynorsk og engelsk, og den som leser, henter én av dem. Et språk skrevet rett inn i en side blir stående når språket byttes.',
} as const satisfies Record<string, string>;

export type Law = keyof typeof laws;
