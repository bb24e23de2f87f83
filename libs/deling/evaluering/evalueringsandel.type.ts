import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Avtalestatus, Terminstatus } from '#libs/contracts';
import { Partsvar } from '#libs/felles/evaluering';
import { AvtalestatusEnum, Dag, Oere, TerminstatusEnum, Tidspunkt } from '#libs/platform';

@ObjectType({ description: 'En termin i et tilbud: hva den er nå, og hva den blir.' })
export class Tilbudstermin {
  @Field(() => Int, { description: 'Nummeret på terminen.' })
  termin: number;

  @Field(() => Dag, { description: 'Forfallet.' })
  forfall: string;

  @Field(() => Oere, { nullable: true, description: 'Det som er ført hos oss for terminen, i øre. Tomt når ingenting er ført.' })
  foer: string | null;

  @Field(() => Oere, { description: 'Det utgaven sier, i øre. Null når terminen faller bort for oss.' })
  beloep: string;
}

@ObjectType({ description: 'Den nyeste utgaven av avtalen, slik den er tilbudt kommunen.' })
export class Andelstilbud {
  @Field(() => Int, { description: 'Utgaven.' })
  utgave: number;

  @Field(() => AvtalestatusEnum, { description: 'Hvor utgaven er.' })
  status: Avtalestatus;

  @Field(() => String, { nullable: true, description: 'Hva som er nytt.' })
  endring: string | null;

  @Field(() => Tidspunkt, { description: 'Når den ble sendt.' })
  sendt: string;

  @Field(() => String, { description: 'Summen av dokumentet. Sendes med svaret.' })
  kontrollsum: string;

  @Field(() => Oere, { description: 'Kommunens andel i alt, i øre.' })
  sum: string;

  @Field(() => [Tilbudstermin], { description: 'Terminene.' })
  terminer: Tilbudstermin[];

  @Field(() => Partsvar, { nullable: true, description: 'Det kommunen sist svarte.' })
  svar: Partsvar | null;

  @Field(() => [String], { description: 'Partene som ikke har sagt ja.' })
  venterPaa: string[];
}

@ObjectType({ description: 'En termin kommunen er bundet til å betale. Blir en termin endret etter at den er betalt, står betalingen, og forskjellen er en linje til.' })
export class Andelsterminlinje {
  @Field(() => Int, { description: 'Nummeret på terminen.' })
  termin: number;

  @Field(() => Dag, { description: 'Forfallet.' })
  forfall: string;

  @Field(() => Oere, { description: 'Beløpet, i øre. Under null når det er betalt for mye.' })
  beloep: string;

  @Field(() => String, { nullable: true, description: 'Leveransen terminen venter på.' })
  leveranse: string | null;

  @Field(() => TerminstatusEnum, { description: 'Om den kan betales, eller er til gode.' })
  status: Terminstatus;

  @Field(() => Boolean, { description: 'Om den forfaller etter det siste året kommunen har tilskudd fra staten.' })
  etterTilskudd: boolean;

  @Field(() => Int, { nullable: true, description: 'Budsjettåret den er betalt i. Tomt når den ikke er betalt.' })
  betaltAar: number | null;

  @Field(() => Boolean, { description: 'Om betalingen er attestert.' })
  attestert: boolean;

  @Field(() => [String], { description: 'Det den som spør, kan gjøre nå.' })
  handlinger: string[];
}

@ObjectType({ description: 'Andelen ett år. Beløp er øre.' })
export class Andelsaarlinje {
  @Field(() => Int, { description: 'Året.' })
  aar: number;

  @Field(() => Oere, { description: 'Det kommunen er bundet til å betale det året: det som påløper.' })
  forpliktet: string;

  @Field(() => Oere, { description: 'Det som er satt av i budsjettet det året.' })
  sattAv: string;

  @Field(() => Oere, { description: 'Det som er betalt av budsjettet det året.' })
  betalt: string;

  @Field(() => Oere, { description: 'Det som er satt av til og med året, men trengs siden, og må føres over.' })
  overfoeres: string;

  @Field(() => Oere, { description: 'Det kommunen er bundet til til og med året, men ikke har satt av.' })
  mangler: string;

  @Field(() => Boolean, { description: 'Om året er etter det siste med tilskudd fra staten.' })
  etterTilskudd: boolean;
}

@ObjectType({ description: 'En post penger kan tas av.' })
export class Andelspostvalg {
  @Field(() => ID, { description: 'Id-en til finansieringsposten.' })
  id: string;

  @Field(() => String, { description: 'Tilskuddet.' })
  tilskudd: string;

  @Field(() => Oere, { description: 'Det posten rår over, i øre.' })
  disponert: string;
}

@ObjectType({ description: 'En budsjettlinje som kan settes av til evalueringen.' })
export class Andelsbudsjettlinje {
  @Field(() => ID, { description: 'Id-en til budsjettlinja.' })
  id: string;

  @Field(() => Int, { description: 'Budsjettåret.' })
  aar: number;

  @Field(() => String, { description: 'Navnet på linja.' })
  navn: string;

  @Field(() => Boolean, { description: 'Om den er satt av.' })
  valgt: boolean;

  @Field(() => Oere, { description: 'Det linja rår over, i øre.' })
  sattAv: string;

  @Field(() => [Andelspostvalg], { description: 'Postene på linja.' })
  poster: Andelspostvalg[];
}

@ObjectType({ description: 'Noe som er ført i boka over andelen. Endres aldri; det som ikke gjelder lenger, er ført tilbake.' })
export class Andelsbokrad {
  @Field(() => Int, { description: 'Utgaven av avtalen raden kom med.' })
  utgave: number;

  @Field(() => Int, { description: 'Nummeret på terminen.' })
  termin: number;

  @Field(() => Oere, { description: 'Beløpet, i øre. Under null når noe er ført tilbake, eller er til gode.' })
  beloep: string;

  @Field(() => Boolean, { description: 'Om raden fører tilbake en annen.' })
  tilbake: boolean;

  @Field(() => Tidspunkt, { description: 'Når det ble ført.' })
  foert: string;
}

@ObjectType({ description: 'Kommunens andel av en evalueringsavtale. Bare kommunen selv ser det som er ført her.' })
export class Evalueringsandel {
  @Field(() => ID, { description: 'Id-en til avtalen.' })
  evalueringsavtaleId: string;

  @Field(() => String, { description: 'Det avtalen kalles.' })
  navn: string;

  @Field(() => Dag, { description: 'Første dag i avtaletida.' })
  fra: string;

  @Field(() => Dag, { description: 'Siste dag i avtaletida.' })
  til: string;

  @Field(() => Boolean, { description: 'Sant når noe i avtalen bare er laget for å vise fram.' })
  oppdiktet: boolean;

  @Field(() => Int, { nullable: true, description: 'Utgaven som gjelder. Tomt til alle har sagt ja.' })
  gjelder: number | null;

  @Field(() => Int, { nullable: true, description: 'Utgaven som er ført hos oss. Tomt til vi har sagt ja.' })
  foert: number | null;

  @Field(() => Int, { description: 'Sendes med når linjer velges. 0 når ingenting er ført.' })
  versjon: number;

  @Field(() => Int, { nullable: true, description: 'Det siste året satsingen har tilskudd fra staten.' })
  tilskuddTil: number | null;

  @Field(() => Andelstilbud, { description: 'Den nyeste utgaven, slik den er tilbudt oss.' })
  tilbud: Andelstilbud;

  @Field(() => Oere, { description: 'Det vi er bundet til i alt, i øre.' })
  sum: string;

  @Field(() => Oere, { description: 'Det vi har betalt, i øre.' })
  betalt: string;

  @Field(() => Oere, { description: 'Det som er forfalt og ikke betalt, i øre. Det som er til gode, er ikke trukket fra.' })
  paaloept: string;

  @Field(() => Oere, { description: 'Det som er betalt utover det avtalen nå sier, i øre.' })
  tilGode: string;

  @Field(() => Oere, { description: 'Det vi betaler etter at tilskuddet fra staten er slutt, i øre.' })
  etterTilskudd: string;

  @Field(() => [Andelsterminlinje], { description: 'Terminene som er ført hos oss.' })
  terminer: Andelsterminlinje[];

  @Field(() => [Andelsaarlinje], { description: 'År for år.' })
  aar: Andelsaarlinje[];

  @Field(() => [Andelsbudsjettlinje], { description: 'Budsjettlinjene som er satt av, og de som kan bli det.' })
  linjer: Andelsbudsjettlinje[];

  @Field(() => [Andelsbokrad], { description: 'Alt som er ført, det siste først.' })
  bok: Andelsbokrad[];

  @Field(() => [String], { description: 'Det den som spør, kan gjøre nå.' })
  handlinger: string[];
}
