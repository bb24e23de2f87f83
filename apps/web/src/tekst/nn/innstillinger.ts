import type { innstillinger as nb } from '../nb/innstillinger.ts';

export const innstillinger: typeof nb = {
  tittel: 'Innstillingar',
  ingress: 'Det kommunen sjølv bestemmer om korleis Løftet skal brukast. Vala gjeld frå de lagrar, og det som alt er vedteke, blir ikkje endra.',
  knapp: 'Lagre innstillingane',
  lagret: 'Innstillingane er lagra.',
  felter: { styringsgruppeVedtar: 'Styringsgruppa registrerer vedtak om handlingsplanen sjølv', vedtaksorgan: 'Kva heiter organet?', plankjede: 'Vegen ein ny plan begynner med' },
  vedtak: {
    tittel: 'Kven registrerer vedtaket om handlingsplanen?',
    tekst: 'Programleiaren kan alltid registrere vedtak. Kommunen kan òg la styringsgruppa gjere det sjølv, når planen er til behandling.',
    av: 'No er det berre programleiaren som registrerer vedtak. Dei med rolla styringsgruppe les.',
    paa: 'Alle med rolla styringsgruppe får knappen «Registrer vedtak» når planen er til behandling, og kan legge ved saka eller protokollen. Dei kan ikkje endre planen, og ikkje registrere vedtak om noko anna.',
    organhjelp: 'Vedtaket blir ståande i dette namnet, til dømes «Leiargruppa til kommunedirektøren». Har de fleire organ, skriv du det som vedtek handlingsplanen.',
  },
  kjede: {
    tittel: 'Kva veg går ein ny handlingsplan?',
    tekst: 'Vegen seier kven planen er innom før planen gjeld. Ein ny plan begynner med den de vel her. I éin enkelt plan kan de byte veg så lenge planen er eit utkast.',
    ingen: 'Ikkje vald', ingenBetyr: 'Ein tom plan begynner med den kortaste vegen, der styringsgruppa vedtek. Planen for neste år får same veg som planen for i år.',
  },
};
