export const innstillinger = {
  tittel: 'Innstillinger',
  ingress: 'Det kommunen selv bestemmer om hvordan Løftet brukes. Valgene gjelder fra dere lagrer, og det som alt er vedtatt, endres ikke.',
  knapp: 'Lagre innstillingene',
  lagret: 'Innstillingene er lagret.',
  felter: { styringsgruppeVedtar: 'Styringsgruppa registrerer vedtak om handlingsplanen selv', vedtaksorgan: 'Hva heter organet?', plankjede: 'Veien en ny plan begynner med' },
  vedtak: {
    tittel: 'Hvem registrerer vedtaket om handlingsplanen?',
    tekst: 'Programlederen kan alltid registrere vedtak. Kommunen kan også la styringsgruppa gjøre det selv, når planen er til behandling.',
    av: 'Nå er det bare programlederen som registrerer vedtak. De med rollen styringsgruppe leser.',
    paa: 'Alle med rollen styringsgruppe får knappen «Registrer vedtak» når planen er til behandling, og kan legge ved saken eller protokollen. De kan ikke endre planen, og ikke registrere vedtak om noe annet.',
    organhjelp: 'Vedtaket blir stående i dette navnet, for eksempel «Kommunedirektørens ledergruppe». Har dere flere organer, skriver du det som vedtar handlingsplanen.',
  },
  kjede: {
    tittel: 'Hvilken vei går en ny handlingsplan?',
    tekst: 'Veien sier hvem planen er innom før den gjelder. En ny plan begynner med den dere velger her. I én enkelt plan kan veien byttes så lenge den er et utkast.',
    ingen: 'Ikke valgt', ingenBetyr: 'En tom plan begynner med den korteste veien, der styringsgruppa vedtar. Neste års plan får samme vei som årets.',
  },
};
