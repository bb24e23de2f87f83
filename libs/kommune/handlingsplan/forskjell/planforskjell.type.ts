import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export const PlandelEnum = { TILTAK: 'TILTAK', LINJE: 'LINJE', POST: 'POST', INNLEDNING: 'INNLEDNING' } as const;
export type Plandel = keyof typeof PlandelEnum;
registerEnumType(PlandelEnum, { name: 'Plandel', description: 'En del av handlingsplanen: et tiltak, ei budsjettlinje, et beløp på linja, eller innledningen.' });

export const EndringsslagEnum = { ny: 'ny', fjernet: 'fjernet', endret: 'endret' } as const;
export type Endringsslag = keyof typeof EndringsslagEnum;
registerEnumType(EndringsslagEnum, { name: 'Endringsslag', description: 'Om delen er ny, fjernet eller endret siden forrige utgave.' });

@ObjectType({ description: 'Én forskjell fra forrige utgave av planen.' })
export class Planforskjell {
  @Field(() => PlandelEnum, { description: 'Hva slags del av planen det gjelder.' })
  hva: Plandel;

  @Field(() => String, { description: 'Navnet på tiltaket eller linja. For en post: linja, og tilskuddet pengene er fra.' })
  navn: string;

  @Field(() => EndringsslagEnum, { description: 'Ny, fjernet eller endret.' })
  endring: Endringsslag;

  @Field(() => String, { nullable: true, description: 'Feltet som er endret. En post har alltid «beloep». Tomt når et helt tiltak eller ei hel linje er ny eller fjernet.' })
  felt: string | null;

  @Field(() => String, { nullable: true, description: 'Verdien i forrige utgave. Beløp er i hele øre; koder er de samme som ellers.' })
  fra: string | null;

  @Field(() => String, { nullable: true, description: 'Verdien nå, på samme form.' })
  til: string | null;
}
