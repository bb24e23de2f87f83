import { Module } from '@nestjs/common';
import { LoggResolver } from './logg.resolver.ts';
import { LoggService } from './logg.service.ts';
import { LoggkjedeService } from './loggkjede.service.ts';

@Module({ providers: [LoggService, LoggkjedeService, LoggResolver] })
export class LoggModule {}
