import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { alleUttaksrom, uttakshendelser, type Uttakshendelse, type Uttaksrom } from '#libs/contracts';
import { Tidspunkt } from '#libs/platform';

export const UttaksromEnum = Object.fromEntries(alleUttaksrom.map((rom) => [rom, rom])) as { [R in Uttaksrom]: R };
registerEnumType(UttaksromEnum, { name: 'Uttaksrom', description: 'Rommene i en kommune et datauttak kan ha noe fra.' });
export const UttakshendelseEnum = Object.fromEntries(uttakshendelser.map((en) => [en, en])) as { [U in Uttakshendelse]: U };
registerEnumType(UttakshendelseEnum, { name: 'Uttakshendelse', description: 'Hvor langt et datauttak kom: begynt, laget og på vei, levert, eller avbrutt.' });

@ObjectType({ description: 'En tabell som er med i pakken.' })
export class Uttakstabelllinje {
  @Field(() => UttaksromEnum)
  rom: Uttaksrom;

  @Field(() => String, { description: 'Navnet på fila.' })
  tabell: string;

  @Field(() => String, { description: 'Det tabellen heter.' })
  navn: string;

  @Field(() => String, { description: 'Hva som står i den.' })
  om: string;

  @Field(() => Int, { description: 'Antall rader nå.' })
  rader: number;
}

@ObjectType({ description: 'Det en pakke ville hatt i seg nå.' })
export class Datauttak {
  @Field(() => [UttaksromEnum], { description: 'Rommene som er åpne for den som spør.' })
  rom: Uttaksrom[];

  @Field(() => Int, { nullable: true, description: 'Det første året som er åpent. Tomt når det ikke er noen grense.' })
  fraAar: number | null;

  @Field(() => Int, { nullable: true, description: 'Det siste året som er åpent. Tomt når det ikke er noen grense.' })
  tilAar: number | null;

  @Field(() => Int, { description: 'Antall personer under dette er skjult.' })
  grense: number;

  @Field(() => [Uttakstabelllinje], { description: 'Tabellene i rommene som er åpne.' })
  tabeller: Uttakstabelllinje[];

  @Field(() => [String], { description: 'Det som aldri er med, og hvorfor.' })
  aldriMed: string[];
}

@ObjectType({ description: 'Kvitteringen for et datauttak. Den kan ikke endres.' })
export class Uttakskvittering {
  @Field(() => ID, { description: 'Uttaket. Står også i pakken.' })
  id: string;

  @Field(() => Tidspunkt, { description: 'Når det begynte.' })
  begynt: string;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når det var ferdig. Tomt når det ikke ble det.' })
  slutt: string | null;

  @Field(() => UttakshendelseEnum)
  hendelse: Uttakshendelse;

  @Field(() => String, { description: 'Rommet den som hentet, kom fra: «evaluering», eller kommunens nummer når det var kommunen selv.' })
  rom: string;

  @Field(() => Int, { nullable: true, description: 'Avtalen uttaket ble gjort for.' })
  avtalerom: number | null;

  @Field(() => String, { description: 'Rollen til den som hentet.' })
  rolle: string;

  @Field(() => String, { nullable: true, description: 'Firmaet den som hentet, er fra.' })
  firma: string | null;

  @Field(() => String, { description: 'Hvem som hentet.' })
  navn: string;

  @Field(() => [UttaksromEnum], { description: 'Rommene som var med.' })
  uttaksrom: Uttaksrom[];

  @Field(() => Int, { nullable: true })
  fraAar: number | null;

  @Field(() => Int, { nullable: true })
  tilAar: number | null;

  @Field(() => Int, { nullable: true, description: 'Antall personer under dette var skjult. Tomt når ingenting var det; da hentet kommunen sine egne tall.' })
  grense: number | null;

  @Field(() => String, { nullable: true, description: 'Kontrollsummen (sha256) av pakken. Tom når den ikke ble laget.' })
  sha256: string | null;

  @Field(() => String, { nullable: true, description: 'Størrelsen i byte, som tekst.' })
  stoerrelse: string | null;

  @Field(() => String, { nullable: true, description: 'Koden til det som stanset det.' })
  grunn: string | null;
}
