import { allPacks, defaultPacks } from '@trialwright/conformity';
import type { Language } from '@trialwright/model';
import { URI } from 'langium';
import type { InitializeParams } from 'vscode-languageserver';
import type { TrialServices } from '../trial-lsp-module.js';
import { defaultSettings, readSettings, type Settings } from './settings.js';

/** What a client may say when it starts the server. */
interface InitializationOptions {
    /** Language of the reader, where it differs from the client's locale. */
    readonly language?: unknown;
    /** Link to the page of a rule; `{code}` and `{language}` are filled in. */
    readonly rulePages?: unknown;
    /** Whether the client has VS Code's commands and those of the extension: lenses and completion use them. */
    readonly editorCommands?: unknown;
}

/** Opens the page of a rule without a network: a command of the extension. */
const openRule = 'command:trialwright.openRule?%5B%22{code}%22%2C%22{language}%22%5D';

/** Keeps the settings, and has everything shown anew when they change. */
export class SettingsService {
    current: Settings = defaultSettings;
    /** Link to the page of a rule; without it findings have none. */
    rulePages: string | undefined;

    /** Whether commands of VS Code and of the extension may be named to the client. */
    editorCommands = false;

    private clientLanguage: Language = 'en';

    constructor(private readonly services: TrialServices) {
        const { lsp, workspace } = services.shared;
        lsp.LanguageServer.onInitialize(params => this.initialize(params));
        workspace.ConfigurationProvider.onConfigurationSectionUpdate(({ configuration }) => {
            void this.apply(readSettings(configuration));
        });
    }

    /** Takes over settings; findings, hints and lenses of open files follow. */
    async apply(settings: Settings): Promise<void> {
        if (JSON.stringify(settings) === JSON.stringify(this.current)) return;
        this.current = settings;
        this.spread();
        await this.refresh();
    }

    private initialize(params: InitializeParams): void {
        const options = (params.initializationOptions ?? {}) as InitializationOptions;
        const wanted = typeof options.language === 'string' ? options.language : (params.locale ?? 'en');
        this.clientLanguage = wanted.toLowerCase().startsWith('ru') ? 'ru' : 'en';
        this.editorCommands = options.editorCommands === true;
        if (typeof options.rulePages === 'string') this.rulePages = options.rulePages;
        else if (this.editorCommands) this.rulePages = openRule;
        this.spread();
    }

    private spread(): void {
        const { Locale, FindingService } = this.services.trial;
        const { language, rules, packs: ids } = this.current;
        Locale.language = language === 'auto' ? this.clientLanguage : language;
        const packs = allPacks.filter(pack => defaultPacks.includes(pack) || ids.includes(pack.id));
        FindingService.settings = { packs, severities: rules };
    }

    private async refresh(): Promise<void> {
        const { workspace } = this.services.shared;
        const open = workspace.TextDocuments.all().map(document => URI.parse(document.uri));
        if (open.length > 0) {
            await workspace.WorkspaceManager.ready;
            await workspace.WorkspaceLock.write(token => workspace.DocumentBuilder.update(open, [], token));
        }
        this.services.trial.Refresh.refresh();
    }
}
