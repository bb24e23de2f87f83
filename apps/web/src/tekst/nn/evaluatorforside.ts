import type { evaluatorforside as nb } from '../nb/evaluatorforside.ts';

type Setning = (typeof nb.setning)[string];

const nei: Setning = ({ hvem, nr }) => `${hvem} har sagt nei til utgåve ${nr} av avtalen`;
const svarer = (hvordan: string): Setning => ({ hvem, hva }) => `${hvem} svarer at tilrådinga «${hva}» ${hvordan}`;
const foelger = (hvordan: string): Setning => ({ hvem, hva }) => `${hvem} fører tilrådinga «${hva}» som ${hvordan}`;

export const evaluatorforside: typeof nb = {
  tittel: 'Oversikt', henter: 'Hentar fristane og det som er nytt',
  ingress: 'Det du skal gjere, det som er nytt sidan sist, og det kommunane har opna for deg.',
  // Svaret på måndag morgon, i ei setning eller to
  forfalt: (antall) => (antall === 1 ? 'Éin frist har gått ut.' : `${antall} fristar har gått ut.`),
  neste: (hva, dag) => `Det neste er ${hva} ${dag}.`,
  nesteHva: {
    leveranse: (hva) => `å levere «${hva}» innan`, moete: (hva) => `møtet «${hva}»`, opsjon: (hva) => `fristen for opsjonen «${hva}»`, funn: (hva) => `siste dag parten kan seie noko om funnet «${hva}»,`,
    avtaleslutt: () => 'at avtalen er slutt', aapning: (hva) => `at opninga hos ${hva} går ut`,
  }, ingenFrister: 'Du har ingen fristar framover.',
  antallNytt: (antall) => (antall === 0 ? 'Ingenting er nytt sidan sist.' : antall === 1 ? 'Éin ting er ny sidan sist.' : `${antall} ting er nye sidan sist.`),
  frister: 'Fristar', fristerTomt: 'Ingen fristar', fristerTomtTekst: 'Leveransane, møta og opsjonane i avtalen står her når dei nærmar seg.',
  senere: (antall) => `Seinare (${antall})`,
  slag: { leveranse: 'Skal leverast', moete: 'Møte', opsjon: 'Frist for opsjonen', funn: 'Parten kan seie noko om funnet til og med denne dagen', avtaleslutt: 'Siste dag i avtalen', aapning: 'Siste dag det er ope hos kommunen' },
  merke: { forfalt: 'Gått ut', sendtTilbake: 'Sendt tilbake', kanFrigis: 'Kan frigivast no' },
  iAvtalen: (nr, navn) => navn ?? `Avtale ${nr}`,
  avtale: (nr) => `Avtale ${nr}`, avtalene: 'Avtalane du er med i',
  nytt: 'Nytt sidan sist', siden: (naar) => `Sidan du var her ${naar}.`, ingentingNytt: (naar) => `Ingenting nytt sidan ${naar}.`,
  foerste: 'Dette er første gongen du er her. Neste gong ser du kva som er nytt sidan no.',
  flere: (antall) => `${antall} til`,
  flereNye: (antall) => `Berre dei siste ${antall} er med.`,
  gruppe: { aapninger: 'Opningar', leveranser: 'Leveransar', funn: 'Funn og tilrådingar', avtalen: 'Avtalen', delt: 'Delt i avtalen' },
  fylkeskommunen: 'Fylkeskommunen', kommunene: 'Kommunane som har opna',
  setning: {
    aapnet: ({ hvem, dag }) => `${hvem} har opna til og med ${dag}`, endret: ({ hvem, dag }) => `${hvem} har endra opninga, som varer til og med ${dag}`,
    forlenget: ({ hvem, dag }) => `${hvem} har forlengt opninga til og med ${dag}`, lukket: ({ hvem }) => `${hvem} har lukka opninga`,
    utgave: ({ nr }) => `Utgåve ${nr} av avtalen er send til partane`, avtale_godtatt: ({ hvem, nr }) => `${hvem} har sagt ja til utgåve ${nr} av avtalen`, avtale_avslaatt: nei,
    levert: ({ hva }) => `${hva} er levert`, leveranse_godtatt: ({ hva }) => `${hva} er godteke`, leveranse_sendt_tilbake: ({ hva }) => `${hva} er sendt tilbake`, merknad: ({ hvem, hva }) => `${hvem} har sagt noko om ${hva}`,
    funn_frigitt: ({ hva }) => `Funnet «${hva}» er frigitt til partane`, kommentar: ({ hvem, hva, mer }) => (mer ? `${hvem} har kommentert funnet «${hva}»` : `${hvem} har ingen merknader til funnet «${hva}»`),
    sitat_ja: ({ hvem, hva }) => `${hvem} lar dei andre sjå eit sitat i funnet «${hva}»`, sitat_nei: ({ hvem, hva }) => `${hvem} lar ikkje dei andre sjå eit sitat i funnet «${hva}»`,
    anbefaling_frigitt: ({ hva }) => `Tilrådinga «${hva}» er frigitt til partane`, svar_foelges: svarer('blir følgd'), svar_delvis: svarer('blir følgd delvis'), svar_foelges_ikke: svarer('ikkje blir følgd'),
    oppfoelging_ikke_begynt: foelger('ikkje begynt'), oppfoelging_i_gang: foelger('i gang'), oppfoelging_gjort: foelger('gjort'), oppfoelging_uaktuell: foelger('uaktuell'),
    delt: ({ hvem, hva }) => `${hvem}: ${hva}`, deling_trukket: ({ hvem, hva }) => `${hvem} har trekt tilbake: ${hva}`,
  },
};
