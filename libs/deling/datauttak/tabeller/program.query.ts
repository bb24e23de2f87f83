import { eier, kolonner, type Uttakstabell } from '../uttakstabell.ts';

const felles = { kommune_id: eier };

export const program: Uttakstabell[] = [
  {
    rom: 'program', tabell: 'satsing', navn: 'Satsingen', om: 'Hovedmål, perioder og ramme.', synlig: 'true', utelatt: felles,
    kolonner: kolonner(`id:id noekkel navn type statlig_motpart hovedmaal formaal:liste prinsipp utfordringsbilde:liste tilskudd_fra:heltall tilskudd_til:heltall program_fra:heltall program_til:heltall
      maalaar:heltall ramme_per_aar_oere:kroner ramme_antall_aar:heltall ramme_forbehold kan_brukes_til:liste kan_ikke_brukes_til:liste kilde:kilde oppdiktet:ja versjon:heltall`),
  },
  {
    rom: 'program', tabell: 'omraade', navn: 'Områder', om: 'Områdene satsingen gjelder.', synlig: 'true', utelatt: felles,
    kolonner: kolonner('id:id noekkel satsing_id:id nr:heltall navn grunnkretser:liste innbyggere:antall innbyggere_til:antall innbyggere_presisjon grense:json grense_oppdiktet:ja kilde:kilde oppdiktet:ja versjon:heltall'),
  },
  {
    rom: 'program', tabell: 'styringsdokument', navn: 'Styringsdokumenter', om: 'Avtaler og programbeskrivelser som er vedtatt.', synlig: "x.status <> 'utkast'", utelatt: felles,
    kolonner: kolonner('id:id noekkel satsing_id:id type utgave:heltall tittel status dato:tid vedtatt_av saksnummer parter:liste sammendrag kilde:kilde oppdiktet:ja versjon:heltall'),
  },
  {
    rom: 'program', tabell: 'innsatsomraade', navn: 'Innsatsområder', om: 'Temaene tiltakene samles under.', synlig: 'true', utelatt: felles,
    kolonner: kolonner('id:id noekkel satsing_id:id nr:heltall navn beskrivelse punkter:liste tema arkivert:ja kilde:kilde oppdiktet:ja versjon:heltall'),
  },
  {
    rom: 'program', tabell: 'maal', navn: 'Mål', om: 'Målene med delmål.', synlig: 'true', utelatt: felles,
    kolonner: kolonner('id:id noekkel satsing_id:id nr:heltall navn beskrivelse delmaal:liste arkivert:ja kilde:kilde oppdiktet:ja versjon:heltall'),
  },
  {
    rom: 'program', tabell: 'maal_innsatsomraade', navn: 'Mål og innsatsområder', om: 'Hvilke innsatsområder hvert mål hører til.', synlig: 'true', utelatt: felles,
    kolonner: kolonner('maal_id:id innsatsomraade_id:id'), rekkefoelge: 'x.maal_id, x.innsatsomraade_id',
  },
  {
    rom: 'program', tabell: 'programrolle', navn: 'Roller', om: 'Organer og funksjoner i organiseringen.', synlig: 'true', utelatt: { ...felles, besatt_av: 'Kan være et navn.' },
    kolonner: kolonner(`id:id noekkel satsing_id:id nr:heltall navn oppgaver:liste antall_personer:antall stillingsprosent:tall loenn_fra_satsingen_prosent:tall moeter_per_aar:heltall moeter_per_aar_til:heltall
      fra:tid til:tid kilde:kilde oppdiktet:ja`),
  },
  {
    rom: 'program', tabell: 'metode', navn: 'Metoder', om: 'Arbeidsmåtene satsingen bruker.', synlig: 'true', utelatt: felles,
    kolonner: kolonner('id:id noekkel satsing_id:id navn opplaerte_ansatte:antall steg:liste prinsipper:liste kilde:kilde oppdiktet:ja'),
  },
  {
    rom: 'program', tabell: 'suksessfaktor', navn: 'Suksesskriterier og fallgruver', om: 'Det som må være på plass, og det som må unngås.', synlig: 'true', utelatt: felles,
    kolonner: kolonner('id:id noekkel satsing_id:id type nr:heltall navn kilde:kilde oppdiktet:ja'),
  },
  {
    rom: 'program', tabell: 'utfordring', navn: 'Utfordringer', om: 'Utfordringene på programnivå og hva som er gjort.', synlig: 'true', utelatt: felles,
    kolonner: kolonner('id:id noekkel satsing_id:id nr:heltall tema beskrivelse respons kilde:kilde oppdiktet:ja'),
  },
];
