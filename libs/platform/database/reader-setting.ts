/**
 * Den som leser nå, slik api-et sier det på tilkoblingen: numrene på avtalene hun hører til, og id-ene til medlemskapene. En spørring kan sette den,
 * og den er derfor vaktens, ikke murens: den gjør det kommunen har åpnet, smalere, aldri videre. Er ingenting sagt, er ingenting åpent.
 */
export const readerSetting = 'loeftet.leser';
