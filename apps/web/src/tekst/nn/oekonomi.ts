import type { oekonomi as nb } from '../nb/oekonomi.ts';

const linjer = (antall: number) => (antall === 1 ? 'éi linje' : `${antall} linjer`);

export const oekonomi: typeof nb = {
  tittel: (aar) => `Økonomi ${aar}`,
  aarsvalg: 'Vel år',
  setning: (aar, sum, kdd, eksternt) =>
    `I ${aar} er det budsjettert ${sum}\u00a0kr${kdd && eksternt ? `: ${kdd}\u00a0kr frå departementet og ${eksternt}\u00a0kr i eksterne midlar.` : `, alt ${kdd ? 'frå departementet' : 'i eksterne midlar'}.`}`,
  setningUtvalg: (sum, antall) => `Utvalet er ${linjer(antall)} med til saman ${sum}\u00a0kr.`,
  kortSagt: 'Kort sagt',
  laast: 'Vedteke budsjett',
  laastTekst: 'Linjene står. Pengar kan flyttast i hovudboka, eller med ei ny utgåve av planen.',
  tilPlanen: (aar) => `Sjå handlingsplanen for ${aar}`,
  ikkeBegynt: (aar) => `Ingen har begynt på budsjettet for ${aar}`,
  utkast: 'Budsjettet er eit utkast',
  utkastTekst: 'Linjene kan endrast til handlingsplanen for året er vedteken.',
  diagram: { tittel: (aar) => `Brukt av budsjettet i ${aar}`, fil: (aar) => `brukt-${aar}` },
  foerForbruk: 'Før forbruk',
  nyLinje: 'Ny budsjettlinje',
  nyttTilskudd: 'Nytt tilskot',
  paaSiden: 'På denne sida',

  filter: {
    tittel: 'Utval', soek: 'Søk i budsjettet', vis: 'Utval og gruppering', innsatsomraade: 'Innsatsområde', giver: 'Givar', alle: 'Alle', kolonne: 'Kolonne', begge: 'Begge',
    medFelles: 'Ta med linjer givaren deler med andre', grupper: 'Grupper etter', ingenGruppe: 'Inga', innsatsomraadegruppe: 'Innsatsområde', nullstill: 'Vis heile budsjettet',
    soekValgt: (soek) => `Søk: «${soek}»`, ett: (hva, verdi) => `${hva}: ${verdi}`, fjern: (valg) => `Fjern ${valg}`, utenFelles: 'Utan linjer givaren deler med andre', ukjent: 'ukjent',
    teller: 'Beløpa i tabellen er berre dei som passar utvalet, ikkje heile linja.',
    delte: 'Der givaren deler med andre, er heile beløpet rekna med. Fordelinga mellom dei er ikkje kjend.',
  },

  tabell: {
    tittel: 'Budsjettet', navn: 'Budsjettlinje', kdd: 'KDD', eksternt: 'Eksterne midlar', brukt: 'Brukt', igjen: 'Igjen', overfoeres: 'Til overføring', enhet: 'Beløp i kroner.',
    aapne: 'Opne ei linje for å sjå kven som gir, merknad og kjelde.',
    ikkeOppgitt: 'ikkje oppgitt', overbrukt: 'overbrukt', ukjentBeloep: 'beløp ikkje oppgitt',
    sum: 'Sum', sumAv: (antall) => `Sum av ${linjer(antall)}`, tilSammen: (sum) => `Til saman ${sum}\u00a0kr`, ikkeMed: 'Slik er summen rekna',
    ubeskrevet: (antall) => `Ingen har sagt noko om bruken på ${linjer(antall)}. ${antall === 1 ? 'Linja tel' : 'Dei tel'} som alt frå ingenting til heile beløpet.`,
    medOrd: (antall) => `På ${linjer(antall)} er bruken oppgitt med ord som ikkje seier kor mykje. ${antall === 1 ? 'Det' : 'Dei'} er eit spenn på same måten.`,
    utenLinje: (navn) => `Bruk som ikkje står på noka budsjettlinje, er ikkje rekna med: ${navn.map((ett) => `«${ett}»`).join(', ')}.`,
    utenBeloep: (antall) => (antall === 1 ? 'Eitt ønske om overføring utan beløp er ikkje rekna med.' : `${antall} ønske om overføring utan beløp er ikkje rekna med.`),
    egeninnsats: 'Eigeninnsatsen til kommunen er ikkje rekna med.',
    utvalg: 'Berre linjene som passar utvalet, er rekna med.',
    utenInnsatsomraade: 'Utan innsatsområde',
    ingen: 'Ingen budsjettlinjer enno', ingenTekst: 'Her kjem budsjettet slik det står i årsrapporten: kva pengane skal gå til, kven som gir dei, kva som er brukt, og kva som er igjen. Begynn med eit tilskot, og del det på linjer.',
    ingenTreff: 'Ingen linjer passar utvalet', ingenTreffTekst: 'Fjern eit filter, eller søk på eit anna ord.',
  },
  linje: {
    penger: 'Pengane kjem frå', post: (beloep, navn) => `${beloep}\u00a0kr frå ${navn}`, ingenPoster: 'Linja har ingen pengar enno.',
    ingenGiver: 'givaren er ikkje oppgitt', felles: (givere) => `${givere} gir saman, og fordelinga mellom dei er ikkje kjend`, tilskuddsaar: (aar) => `tilskotsår ${aar}`,
    tiltak: 'Tiltak', utenTiltak: 'Høyrer ikkje til noko tiltak', innsatsomraade: 'Innsatsområde', kostnadsart: 'Går til', merknad: 'Merknad', justering: 'Flytta etter vedtaket',
    drift: 'Ordinær drift', ikkeDrift: 'Erklært at linja ikkje betaler for ordinær drift', kanVaereDrift: 'Erklært som ordinær drift', ikkeErklaert: 'Ikkje erklært enno',
    bruk: 'Bruken', brukOrd: (ord) => `Oppgitt som «${ord}». Det seier ikkje kor mykje, så vi reknar med eit spenn.`, brukIkke: 'Ingen har sagt noko om bruken. Det kan vere alt frå ingenting til heile beløpet.',
    brukDelt: 'Noko er ført som beløp. Resten er det ikkje sagt noko om.', brukAlt: 'Oppgitt som «alt brukt».', brukIngenting: 'Oppgitt som «ingenting brukt».', brukKjent: 'Ført som beløp.',
    foer: 'Før forbruk', oensk: 'Ønsk overføring', rediger: 'Rediger linja', fjern: 'Fjern linja', hva: (hva, navn) => `${hva}: ${navn}`,
  },

  tilskudd: {
    tittel: 'Tilskot', ingress: 'Kvar pengane kjem frå, kor sikre dei er, og kva givaren krev.',
    navn: 'Tilskot', tilstand: 'Status', beloep: 'Beløp', budsjettert: 'Budsjettert', ufordelt: 'Ikkje fordelt', frist: 'Rapport innan',
    tom: 'Ingen tilskot er førte på året', tomTekst: 'Eit tilskot er pengar frå ein givar, med år, vilkår og frist. Når det er ført, kan det delast på budsjettlinjer.',
    givere: 'Givar', aar: 'Tilskotsår', kolonne: 'Kolonne', forbehold: 'Atterhald', vilkaar: 'Vilkår', overfoerbart: 'Ubrukte pengar', kanOverfoeres: 'Kan førast over til neste år', kanIkkeOverfoeres: 'Kan ikkje førast over til neste år',
    tilsagn: 'Tilsegnsbrev', saldo: 'Kvar pengane er', ingenSaldo: 'Ingenting er ført i hovudboka på dette året.', overfoertInn: 'Overført frå året før', overfoertUt: 'Overført til neste år',
    forMye: (beloep) => `Budsjettert ${beloep}\u00a0kr meir enn tilskotet har.`,
    hovedbok: 'Hovudbok', hovedbokForklart: 'Alt som er ført på tilskotet, det nyaste først. Ei føring blir aldri endra, men kan reverserast, og begge blir ståande.', ingenPosteringer: 'Ingenting er ført enno.',
    dag: 'Ført', hvaSkjedde: 'Kva', fraTil: 'Frå og til', kroner: 'Kroner', hvem: 'Av', valg: 'Val', reversert: 'Reversert seinare', reverserer: 'Reverserer ei tidlegare føring',
    konto: (konto, aar, linje) => `${konto}${aar === null ? '' : ` ${aar}`}${linje === null ? '' : `, ${linje}`}`, pil: 'til', rediger: 'Rediger tilskotet', foer: 'Før i hovudboka', reverser: 'Reverser', arkivert: 'Lagt bort',
  },
  forbruk: {
    tittel: 'Bruk av pengar', tom: 'Ingen bruk er ført', tomTekst: 'Her står kva pengane er brukte på. Veit de ikkje beløpet enno, kan de seie det med ord. Då ser de eit spenn i staden for ei gjetting.',
    utenLinje: 'Står ikkje på noka budsjettlinje, og tel ikkje i summane.', linjer: (navn) => `Frå ${navn.join(', ')}`, foert: (hvem, dag) => `Ført av ${hvem}, ${dag}`, lestInn: 'Lese inn frå fil',
    ikkeAttestert: 'Ikkje attestert', attestert: (hvem, dag) => `Attestert${hvem ? ` av ${hvem}` : ''}, ${dag}`, reversert: (dag, fordi) => `Reversert ${dag}${fordi ? `: ${fordi}` : ''}`,
    attester: 'Attester', reverser: 'Reverser', kroner: (beloep) => `${beloep}\u00a0kr`, alle: (antall) => `Vis alle ${antall}`,
  },
  overfoering: {
    tittel: 'Overføring til neste år', ingress: (aar) => `Ubrukte pengar frå ${aar} som nokon ønsker å føre over til ${aar + 1}. Controller stadfestar beløpet, og så blir det vedteke.`,
    tom: 'Ingen har ønskt å overføre noko', tomTekst: 'Blir det pengar igjen, kan den ansvarlege ønske å ta dei med til neste år, òg før beløpet er kjent.',
    ukjent: 'Beløp ikkje oppgitt', kroner: (beloep) => `${beloep}\u00a0kr`, fra: (linje) => `Frå ${linje}`, til: (linje, aar) => `Til ${linje} i ${aar}`, steg: 'Kor langt ønsket er kome',
    bekreft: 'Stadfest beløpet', vedta: 'Registrer vedtak', trekk: 'Trekk ønsket', oensk: 'Ønsk overføring', vedtak: (organ, utfall, dato) => `${organ}: ${utfall.toLowerCase()}${dato ? `, ${dato}` : ', dato ikkje oppgitt'}`,
  },
  egeninnsats: {
    tittel: 'Eigeninnsatsen til kommunen', tom: 'Ingen eigeninnsats er ført', tomTekst: 'Det kommunen legg inn sjølv: pengar, timar eller ein del av ei stilling. Det er ofte mykje, og det høyrer med i rapporten.',
    legg: 'Legg til eigeninnsats', kroner: (beloep) => `${beloep}\u00a0kr`, timer: (tall) => `${tall} timar`, stilling: (tall) => `${tall} % stilling`, ukjent: 'Ikkje talfesta',
  },
  tiltak: {
    tittel: 'Pengar', spoersmaal: (aar) => `Kor mykje har eg igjen i ${aar}?`, spoersmaalLeser: (aar) => `Kor mykje er igjen i ${aar}?`, igjen: (rom) => `${rom}\u00a0kr`, mellom: (fra, til) => `mellom ${fra} og ${til}\u00a0kr`,
    av: (budsjett) => `av ${budsjett}\u00a0kr i budsjettet`, brukt: (bruk) => `Brukt: ${bruk}`, overbrukt: (beloep) => `Overbrukt med ${beloep}\u00a0kr`,
    usikkert: 'Det er eit spenn fordi noko av bruken er oppgitt med ord, eller ikkje i det heile.', ingen: 'Tiltaket har ingen eigne linjer i budsjettet.', ingenTekst: 'Når tiltaket får ei budsjettlinje, står det her kor mykje det har og kva som er igjen.',
    hele: 'Sjå heile økonomien', aar: 'År', venter: 'Ønskt overført til neste år:', ukjentBeloep: 'beløp ikkje oppgitt',
  },
  kvittering: {
    forbruk: 'Bruken er ført, og kan reverserast.', linje: 'Budsjettlinja er lagra.', fjernet: 'Budsjettlinja er fjerna. Innhaldet står i loggen.', tilskudd: 'Tilskotet er lagra.', postering: 'Føringa står i hovudboka.',
    reversert: 'Det er reversert. Begge føringane står.', attestert: 'Bruken er attestert.', oensket: 'Ønsket om overføring er ført.', bekreftet: 'Beløpet er stadfesta.', vedtatt: 'Vedtaket er registrert.', trukket: 'Ønsket er trekt.',
    egeninnsats: 'Eigeninnsatsen er lagra.', egeninnsatsFjernet: 'Eigeninnsatsen er fjerna. Innhaldet står i loggen.',
  },
};
