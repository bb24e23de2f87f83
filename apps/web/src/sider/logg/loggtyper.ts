/** Alt som kan endres i et rom, havner i loggen; en endring av noe av dette gjør den gammel. */
export const LOGGTYPER = 'Logg Satsing Tiltak Maal Innsatsomraade Omraade Styringsdokument Medlemskap Invitasjon Nullstilling';
