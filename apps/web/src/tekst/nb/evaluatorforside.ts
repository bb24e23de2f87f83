/** Det en nyhet har å fortelle, ferdig til å settes inn i en setning. */
interface Sagt { hvem: string; hva: string; mer: string; dag: string; nr: number }

const nei = ({ hvem, nr }: Sagt) => `${hvem} har sagt nei til utgave ${nr} av avtalen`;
const svarer = (hvordan: string) => ({ hvem, hva }: Sagt) => `${hvem} svarer at anbefalingen «${hva}» ${hvordan}`;
const foelger = (hvordan: string) => ({ hvem, hva }: Sagt) => `${hvem} fører anbefalingen «${hva}» som ${hvordan}`;

/** Forsiden til den som evaluerer: frister, det som er nytt, og hvem som har åpnet. */
export const evaluatorforside = {
  tittel: 'Oversikt', henter: 'Henter fristene og det som er nytt',
  ingress: 'Det du skal gjøre, det som er nytt siden sist, og det kommunene har åpnet for deg.',
  // Svaret på mandag morgen, i en setning eller to
  forfalt: (antall: number) => (antall === 1 ? 'Én frist er gått ut.' : `${antall} frister er gått ut.`),
  neste: (hva: string, dag: string) => `Det neste er ${hva} ${dag}.`,
  nesteHva: {
    leveranse: (hva) => `å levere «${hva}» innen`, moete: (hva) => `møtet «${hva}»`, opsjon: (hva) => `fristen for opsjonen «${hva}»`, funn: (hva) => `siste dag parten kan si noe om funnet «${hva}»,`,
    avtaleslutt: () => 'at avtalen er slutt', aapning: (hva) => `at åpningen hos ${hva} går ut`,
  } as Record<string, (hva: string) => string>, ingenFrister: 'Du har ingen frister framover.',
  antallNytt: (antall: number) => (antall === 0 ? 'Ingenting er nytt siden sist.' : antall === 1 ? 'Én ting er ny siden sist.' : `${antall} ting er nye siden sist.`),
  frister: 'Frister', fristerTomt: 'Ingen frister', fristerTomtTekst: 'Leveransene, møtene og opsjonene i avtalen står her når de nærmer seg.',
  senere: (antall: number) => `Senere (${antall})`,
  slag: { leveranse: 'Skal leveres', moete: 'Møte', opsjon: 'Frist for opsjonen', funn: 'Parten kan si noe om funnet til og med denne dagen', avtaleslutt: 'Siste dag i avtalen', aapning: 'Siste dag det er åpent hos kommunen' } as Record<string, string>,
  merke: { forfalt: 'Gått ut', sendtTilbake: 'Sendt tilbake', kanFrigis: 'Kan frigis nå' },
  iAvtalen: (nr: number, navn: string | null) => navn ?? `Avtale ${nr}`,
  avtale: (nr: number) => `Avtale ${nr}`, avtalene: 'Avtalene du er med i',
  nytt: 'Nytt siden sist', siden: (naar: string) => `Siden du var her ${naar}.`, ingentingNytt: (naar: string) => `Ingenting nytt siden ${naar}.`,
  foerste: 'Dette er første gang du er her. Neste gang ser du hva som er nytt siden nå.',
  flere: (antall: number) => `${antall} til`,
  flereNye: (antall: number) => `Bare de siste ${antall} er med.`,
  gruppe: { aapninger: 'Åpninger', leveranser: 'Leveranser', funn: 'Funn og anbefalinger', avtalen: 'Avtalen', delt: 'Delt i avtalen' },
  fylkeskommunen: 'Fylkeskommunen', kommunene: 'Kommunene som har åpnet',
  setning: {
    aapnet: ({ hvem, dag }) => `${hvem} har åpnet til og med ${dag}`, endret: ({ hvem, dag }) => `${hvem} har endret åpningen, som varer til og med ${dag}`,
    forlenget: ({ hvem, dag }) => `${hvem} har forlenget åpningen til og med ${dag}`, lukket: ({ hvem }) => `${hvem} har lukket åpningen`,
    utgave: ({ nr }) => `Utgave ${nr} av avtalen er sendt til partene`, avtale_godtatt: ({ hvem, nr }) => `${hvem} har sagt ja til utgave ${nr} av avtalen`, avtale_avslaatt: nei,
    levert: ({ hva }) => `${hva} er levert`, leveranse_godtatt: ({ hva }) => `${hva} er godtatt`, leveranse_sendt_tilbake: ({ hva }) => `${hva} er sendt tilbake`, merknad: ({ hvem, hva }) => `${hvem} har sagt noe om ${hva}`,
    funn_frigitt: ({ hva }) => `Funnet «${hva}» er frigitt til partene`, kommentar: ({ hvem, hva, mer }) => (mer ? `${hvem} har kommentert funnet «${hva}»` : `${hvem} har ingen merknader til funnet «${hva}»`),
    sitat_ja: ({ hvem, hva }) => `${hvem} lar de andre se et sitat i funnet «${hva}»`, sitat_nei: ({ hvem, hva }) => `${hvem} lar ikke de andre se et sitat i funnet «${hva}»`,
    anbefaling_frigitt: ({ hva }) => `Anbefalingen «${hva}» er frigitt til partene`, svar_foelges: svarer('følges'), svar_delvis: svarer('følges delvis'), svar_foelges_ikke: svarer('ikke følges'),
    oppfoelging_ikke_begynt: foelger('ikke påbegynt'), oppfoelging_i_gang: foelger('i gang'), oppfoelging_gjort: foelger('gjort'), oppfoelging_uaktuell: foelger('uaktuell'),
    delt: ({ hvem, hva }) => `${hvem}: ${hva}`, deling_trukket: ({ hvem, hva }) => `${hvem} har trukket tilbake: ${hva}`,
  } as Record<string, (sagt: Sagt) => string>,
};
