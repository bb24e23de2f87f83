/** Alt koordinatoren gjør, havner i loggen; en endring av noe av dette gjør den gammel. */
export const NETTVERKSTYPER = 'Nettverkslogg Kalender Kalenderpunkt Barriereoversikt Konferanse Erfaring Fellesindikatorliste Evalueringsavtale Delingsstatus';
