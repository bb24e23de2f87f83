/** Det varslene hviler på. */
export const VARSELTYPER = 'Erfaringsvarsel Erfaringsvarseltall Erfaringssamtale Erfaring Erfaringsdeling LagretSoek Tilpasning';
