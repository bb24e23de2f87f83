import type { ErrorCode, FieldErrorCode } from '#libs/contracts';

/** Hva som skjedde, at ingenting gikk tapt, og hva man gjør nå. */
export const feil = {
  NETWORK: 'Vi fikk ikke svar fra Løftet. Det du har skrevet, er tatt vare på. Sjekk nettet og prøv igjen.',
  UNAUTHENTICATED: 'Økten er utløpt. Det du har skrevet, er tatt vare på. Logg inn, så fortsetter du der du var.',
  WRONG_CREDENTIALS: 'E-post eller passord stemmer ikke. Prøv igjen, eller be programlederen om en lenke til nytt passord.',
  FORBIDDEN: 'Rollen din gir ikke lov til dette her. Ingenting er endret. Spør programlederen om du burde hatt tilgangen.',
  NOT_FOUND: 'Vi finner ikke dette i rommet du står i. Det kan være flyttet eller fjernet.',
  CONFLICT: 'Noen andre har lagret en nyere utgave mens du skrev. Ingenting er overskrevet, og teksten din er her.',
  BAD_INPUT: 'Noe må rettes før vi kan lagre. Det du har skrevet, står her fortsatt.',
  BAD_REQUEST: 'Forespørselen var ikke slik den skal være, og ingenting er endret. Last siden på nytt og prøv igjen.',
  ONE_MUTATION: 'Bare én ting kan endres om gangen. Ingenting er lagret. Last siden på nytt og prøv igjen.',
  IDEMPOTENCY_KEY_REUSED: 'Den samme endringen er alt sendt med annet innhold. Ingenting mer er lagret. Last siden på nytt og se hva som gjelder.',
  TOO_COMPLEX: 'Vi spurte om for mye på én gang. Ingenting er endret. Prøv å snevre inn utvalget.',
  TOO_MANY_ATTEMPTS: 'Det har vært mange forsøk på kort tid. Ingenting er endret. Vent noen minutter og prøv igjen.',
  BUSY: 'Det er mye å gjøre akkurat nå. Ingenting er endret, og det du har skrevet, er tatt vare på. Prøv igjen om litt.',
  INVITATION_INVALID: 'Lenken er brukt, trukket tilbake eller utløpt. Be den som sendte den, om en ny.',
  LAST_PROGRAMLEDER: 'Kommunen må ha minst én programleder. Ingenting er endret. Gi rollen til noen andre først.',
  BELONGS_ELSEWHERE: 'Personen har også tilgang utenfor kommunen, så passordet kan ikke nullstilles herfra. Be plattformforvalteren om hjelp.',
  DOKUMENT_VEDTATT: 'Det som er vedtatt, endres ikke. Ingenting er lagret. Lag en ny utgave i stedet.',
  TILTAK_ILLEGAL_MOVE: 'Tiltaket kan ikke gå fra statusen det har nå, til den du valgte. Ingenting er endret. Last siden på nytt for å se hva som er mulig.',
  INTERNAL: 'Noe gikk galt hos oss. Ingenting er lagret, og det du har skrevet, står her fortsatt. Prøv igjen om litt.',
} satisfies Record<ErrorCode | 'NETWORK', string> as Record<ErrorCode | 'NETWORK', string>;

/** Sagt om ett felt. `grense` er den feltet selv kjenner. */
export const feltfeil = {
  REQUIRED: () => 'Dette må fylles ut',
  TOO_LONG: (grense?: number) => (grense ? `Teksten kan ha høyst ${grense} tegn` : 'Teksten er for lang'),
  TOO_MANY: (grense?: number) => (grense ? `Her kan det stå høyst ${grense} linjer` : 'Det er for mange linjer'),
  TOO_SMALL: () => 'Tallet er for lite',
  TOO_LARGE: () => 'Tallet er for stort',
  NOT_A_NUMBER: () => 'Skriv et tall, for eksempel 16 eller 11,5',
  NOT_A_DATE: () => 'Skriv en dato vi kjenner igjen, for eksempel 15.09.2025, mars 2025, høsten 2025 eller 2025',
  END_BEFORE_START: () => 'Slutten kan ikke komme før starten',
  TOO_EARLY: () => 'Datoen er for tidlig',
  TOO_LATE: () => 'Datoen er for langt fram',
  NOT_AN_EMAIL: () => 'Skriv en e-postadresse, for eksempel kari@kommune.no',
  NOT_A_UUID: () => 'Velg noe fra lista',
  NOT_ALLOWED: () => 'Dette valget er ikke mulig her',
  UNKNOWN_FIELD: () => 'Feltet finnes ikke lenger. Last siden på nytt',
  NOT_FOUND: () => 'Det du valgte, finnes ikke lenger. Velg noe annet',
  WEAK_PASSWORD: () => 'Passordet er for lett å gjette. Velg et lengre, gjerne fire ord etter hverandre',
  REASON_REQUIRED: () => 'Velg en årsak',
  SUM_MISMATCH: () => 'Fordelingen går ikke opp med beløpet',
  BEFORE_SATSING: () => 'Året er før satsingen begynte',
} satisfies Record<FieldErrorCode, (grense?: number) => string> as Record<FieldErrorCode, (grense?: number) => string>;
