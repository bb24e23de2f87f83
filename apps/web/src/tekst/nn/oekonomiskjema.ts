import type { oekonomiskjema as nb } from '../nb/oekonomiskjema.ts';

export const oekonomiskjema: typeof nb = {
  forbruk: {
    tittel: 'Kor mykje er brukt?', tittelLinje: (linje) => `Kor mykje er brukt på ${linje}?`, knapp: 'Før forbruket',
    felter: { linjeId: 'Kva budsjettlinje?', hvordan: 'Veit du beløpet?', beloep: 'Brukt beløp', ord: 'Kor mykje, med ord', post: 'Kva for pengar?', navn: 'Kva er det brukt på?', dato: 'Når?', begrunnelse: 'Noko å seie om det?' },
    ingenLinje: 'Ikkje på noka budsjettlinje', vetBeloep: 'Ja, eg veit beløpet', vetIkke: 'Nei, eg seier det med ord', allePoster: 'Alle pengane på linja, fordelinga er ikkje kjend', velgOrd: 'Vel ordet som passar best', velgLinje: 'Vel linje',
    navnhjelp: 'Utan namn på privatpersonar.', ordhjelp: 'Ordet blir ståande til nokon fører eit beløp eller eit nytt ord.',
    igjen: (rom) => `Igjen på linja no: ${rom}\u00a0kr.`, skjer: 'Beløpet blir trekt frå linja med ein gong. Controller attesterer etterpå. Er det feil, kan føringa reverserast; ingenting blir sletta.',
    skjerOrd: 'Summane viser eit spenn til beløpet er kjent. Er ordet feil, kan føringa reverserast.', utenLinje: 'Bruk utan budsjettlinje tel ikkje i summane.',
  },
  linje: {
    ny: 'Ny budsjettlinje', endre: 'Rediger budsjettlinja', knapp: 'Lagre linja', nyTekst: 'Linja er ein del av utkastet til budsjett. Du kan endre og fjerne linja til handlingsplanen er vedteken.', endreTekst: 'Endringa gjeld utkastet. Alt som blir endra, står i loggen.',
    felter: { navn: 'Namn på linja', tiltakId: 'Tiltak', innsatsomraadeId: 'Innsatsområde', poster: 'Kvar kjem pengane frå?', kostnadsart: 'Kva går pengane til?', ikkeOrdinaerDrift: 'Ordinær drift', merknad: 'Merknad' },
    innsatsomraadehjelp: 'Trengst berre når det er eit anna enn det tiltaket har, eller linja ikkje høyrer til noko tiltak.', drift: { ukjent: 'Ikkje erklært enno', ja: 'Betaler ikkje for ordinær drift', nei: 'Betaler for ordinær drift' },
    drifthjelp: 'Midlar frå departementet kan ikkje gå til ordinær drift.', tilskudd: 'Tilskot', tilskuddNr: (nr) => `Tilskot ${nr}`, beloepNr: (nr) => `Beløp ${nr} i kroner`, flere: 'Legg til eit tilskot', fjern: (nr) => `Fjern tilskot ${nr}`,
    posthjelp: 'Vel tilskot og skriv beløp, til dømes 250 000. Eitt tilskot kan berre stå éin gong.', velg: 'Vel tilskot', ingenTilskudd: 'Det er ikkje ført noko tilskot enno. Linja kan lagast utan pengar, og få dei seinare.',
    navnPaa: (navn, aar, givere) => `${navn} (${givere}, ${aar})`, post: (navn, beloep) => `${beloep}\u00a0kr frå ${navn}`,
    fjernTittel: (navn) => `Fjern ${navn}`, fjernTekst: 'Linja forsvinn frå utkastet til budsjett. Det kan ikkje angrast herfrå, men innhaldet står i loggen. Ei linje hovudboka eller bruk viser til, kan ikkje fjernast.',
  },
  tilskudd: {
    ny: 'Nytt tilskot', endre: 'Rediger tilskotet', knapp: 'Lagre tilskotet',
    felter: {
      navn: 'Namn', tilskuddsaar: 'Tilskotsår', kolonne: 'Kolonne i budsjettet', giverIder: 'Givar', nyGiver: 'Ein givar som ikkje står i lista', nyGiverArt: 'Kva slags givar er det?', ventetBeloep: 'Beløp de ventar', forbehold: 'Atterhald', vilkaar: 'Vilkår', overfoerbart: 'Ubrukte pengar',
      tilsagnDato: 'Dato på tilsegnsbrevet', tilsagnReferanse: 'Referanse på tilsegnsbrevet', rapportfrist: 'Rapport innan', arkivert: 'Legg bort tilskotet, så det ikkje kan brukast i nye linjer',
    },
    aarhjelp: 'Eit år (2025), eller eit skule- og barnehageår (2025/2026).', giverhjelp: 'Kryss av fleire når dei gir saman. Ingen når givaren ikkje er oppgitt.', ventethjelp: (aar) => `Blir ført i hovudboka som venta i ${aar}, så det kan delast på linjer.`, forbeholdhjelp: 'Til dømes «på vilkår av løyving i Stortinget».',
    overfoerbart: { ukjent: 'Ikkje oppgitt', ja: 'Kan førast over til neste år', nei: 'Kan ikkje førast over' }, skjer: 'Opplysningane kan rettast seinare. Beløp kan berre endrast ved å føre i hovudboka.',
  },
  postering: {
    tittel: (navn) => `Før i hovudboka: ${navn}`, knapp: 'Før i hovudboka', felter: { type: 'Kva har skjedd?', beloep: 'Beløp', fraLinjeId: 'Frå linje', tilLinjeId: 'Til linje', tekst: 'Kva gjeld det?' }, velgLinje: 'Vel linje', utenLinje: 'Frå det som ikkje er fordelt',
    typer: {
      ventet: 'Vi ventar meir pengar', forskuttering: 'Vi bruker eigne pengar til tilsegnet kjem', tilsagn: 'Tilsegnsbrevet er kome', utbetaling: 'Pengane er komne', nedsettelse: 'Det blir mindre enn venta',
      omdisponering: 'Flytt mellom to linjer', inndragning: 'Ta tilbake frå ei linje', tilbakebetaling: 'Betal tilbake til givaren',
    },
    skjer: {
      ventet: 'Beløpet kan delast på linjer, men er ikkje lova.', forskuttering: 'Kommunen dekker det som er venta, til brevet kjem.', tilsagn: 'Dekker først det som er forskottert, så det som er venta. Resten er nye pengar å dele ut.', utbetaling: 'Tilsegnet er oppfylt. Kjem det meir enn lova, er resten nye pengar.',
      nedsettelse: 'Blir teke av det som ikkje er fordelt.', omdisponering: 'Linjene i budsjettet står; hovudboka seier kva dei rår over no.', inndragning: 'Pengane blir ikkje fordelte, og kan gå til ei anna linje.', tilbakebetaling: 'Pengane går ut av tilskotet.',
    },
    angre: 'Ei føring kan ikkje endrast, berre reverserast. Då står begge.',
  },
  reverser: {
    tittel: (navn) => `Reverser: ${navn}`, knapp: 'Reverser', felter: { begrunnelse: 'Kvifor?', tilstand: 'Bruken er' }, ikkeAttestert: 'ikkje attestert', attestert: 'attestert', reversert: 'reversert', bruk: 'Bruken tel ikkje lenger, og pengane blir førte tilbake. Føringa blir ståande som reversert med grunngivinga. Det kan ikkje angrast, men bruken kan førast på nytt.',
    postering: 'Ei ny føring fører pengane tilbake. Begge blir ståande. Ei reversering kan ikkje sjølv reverserast.',
  },
  attester: { tittel: (navn) => `Attester: ${navn}`, tekst: (beloep) => `Du går god for at det er brukt ${beloep}. Etterpå er det berre controller som kan reversere føringa.`, tekstOrd: (ord) => `Du går god for at det er «${ord}». Etterpå er det berre controller som kan reversere føringa.`, knapp: 'Attester' },
  oensk: {
    tittel: 'Ønsk overføring til neste år', knapp: 'Ønsk overføring', felter: { post: 'Kva for pengar?', navn: 'Kva gjeld det?', beloep: 'Beløp', aarsakskode: 'Kvifor blei det pengar igjen?', begrunnelse: 'Forklar kort' }, velgPost: 'Vel budsjettlinje', utenPost: 'Veit ikkje kva linje',
    beloephjelp: 'Kan stå tomt. Controller stadfestar beløpet.', post: (linje, tilskudd) => `${linje} (${tilskudd})`, skjer: 'Ønsket går til controller, som stadfestar beløpet. Så må det vedtakast. Du kan trekke ønsket heilt til det er vedteke.',
  },
  bekreft: { tittel: (navn) => `Stadfest beløpet: ${navn}`, knapp: 'Stadfest beløpet', felter: { beloep: 'Beløp som er igjen', finansieringspostId: 'Kva for pengar?' }, skjer: 'Beløpet kan ikkje vere meir enn det som er igjen på linja. Etterpå kan overføringa vedtakast. Ønsket kan framleis trekkast.' },
  vedta: {
    tittel: (navn) => `Vedtak om overføring: ${navn}`, knapp: 'Registrer vedtaket', felter: { tilLinjeId: 'Linje i budsjettet for neste år', organ: 'Kven vedtok det?', utfall: 'Kva blei vedteke?', dato: 'Dato', saksnummer: 'Saksnummer', merknad: 'Merknad', status: 'Ønsket er' }, nyLinje: 'Linja som vidarefører denne, elles ei ny',
    datohjelp: 'La stå tomt når datoen ikkje er oppgitt.', organhjelp: 'Organet slik de kallar det.',
    skjer: {
      vedtatt: (beloep, aar) => `${beloep}\u00a0kr blir ført over til ${aar} i hovudboka. Det kan reverserast der, og då blir ønsket rekna som trekt.`, avslaatt: 'Ønsket blir ståande som avslått. Ingen pengar blir flytta.', sendt_tilbake: 'Ønsket går tilbake, og beløpet må stadfestast på nytt.', venter: 'Ingen pengar blir flytta. Ønsket ventar framleis på eit vedtak.',
    },
  },
  trekk: { tittel: (navn) => `Trekk ønsket: ${navn}`, tekst: 'Ønsket blir ståande som trekt, og ingen pengar blir flytta. Du kan ønske på nytt.', knapp: 'Trekk ønsket' },
  egeninnsats: {
    ny: 'Ny eigeninnsats', endre: 'Rediger eigeninnsatsen', knapp: 'Lagre eigeninnsatsen', felter: { navn: 'Kva legg kommunen inn?', tiltakId: 'Tiltak', beloep: 'Beløp', timer: 'Timar i året', stillingsprosent: 'Del av ei stilling, i prosent', beskrivelse: 'Skildring' },
    hjelp: 'Fyll ut det de veit. Alt kan stå tomt.', fjern: (navn) => `Fjern ${navn}`, fjernTekst: 'Eigeninnsatsen forsvinn frå sida. Det kan ikkje angrast herfrå, men innhaldet står i loggen.',
  },
};
