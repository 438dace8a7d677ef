#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 3916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 8321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 725:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 8909:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { Argument } = __nccwpck_require__(9154);
const { Command } = __nccwpck_require__(4348);
const { CommanderError, InvalidArgumentError } = __nccwpck_require__(1135);
const { Help } = __nccwpck_require__(9754);
const { Option } = __nccwpck_require__(5240);

exports.DM = new Command();

exports.gu = (name) => new Command(name);
exports.Ww = (flags, description) => new Option(flags, description);
exports.er = (name, description) => new Argument(name, description);

/**
 * Expose classes
 */

exports.uB = Command;
exports.c$ = Option;
exports.ef = Argument;
exports._V = Help;

exports.b7 = CommanderError;
exports.Di = InvalidArgumentError;
exports.a2 = InvalidArgumentError; // Deprecated


/***/ }),

/***/ 9154:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

exports.Argument = Argument;
exports.humanReadableArgName = humanReadableArgName;


/***/ }),

/***/ 4348:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const EventEmitter = (__nccwpck_require__(8474).EventEmitter);
const childProcess = __nccwpck_require__(1421);
const path = __nccwpck_require__(6760);
const fs = __nccwpck_require__(3024);
const process = __nccwpck_require__(1708);

const { Argument, humanReadableArgName } = __nccwpck_require__(9154);
const { CommanderError } = __nccwpck_require__(1135);
const { Help, stripColor } = __nccwpck_require__(9754);
const { Option, DualOptions } = __nccwpck_require__(5240);
const { suggestSimilar } = __nccwpck_require__(5030);

class Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => process.stdout.write(str),
      writeErr: (str) => process.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        process.stdout.isTTY ? process.stdout.columns : undefined,
      getErrHelpWidth: () =>
        process.stderr.isTTY ? process.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
      stripColor: (str) => stripColor(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    process.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.negate) {
      // --no-foo is special and defaults foo to true, unless a --foo option is already defined
      const positiveLongFlag = option.long.replace(/^--no-/, '--');
      if (!this._findOption(positiveLongFlag)) {
        this.setOptionValueWithSource(
          name,
          option.defaultValue === undefined ? true : option.defaultValue,
          'default',
        );
      }
    } else if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (cmd.getOptionValueSource(key) !== undefined) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (process.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = process.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = process.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (process.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    if (this._savedState === null) {
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    let launchWithNode = false; // Use node for source targets so do not need to get permissions correct, and on Windows.
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(path.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        fs.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    launchWithNode = sourceExt.includes(path.extname(executableFile));

    let proc;
    if (process.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(process.execArgv).concat(args);

        proc = childProcess.spawn(process.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = childProcess.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(process.execArgv).concat(args);
      proc = childProcess.spawn(process.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        process.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        process.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        process.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in process.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:);
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or require.main.filename, or __filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(require.main.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(__dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help' 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-port=[host:]port
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
    ) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // e.g. --inspect=localhost
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null
    ) {
      // e.g. --inspect=localhost:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    process.env.NO_COLOR ||
    process.env.FORCE_COLOR === '0' ||
    process.env.FORCE_COLOR === 'false'
  )
    return false;
  if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

exports.Command = Command;
exports.useColor = useColor; // exporting for tests


/***/ }),

/***/ 1135:
/***/ ((__unused_webpack_module, exports) => {

/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

exports.CommanderError = CommanderError;
exports.InvalidArgumentError = InvalidArgumentError;


/***/ }),

/***/ 9754:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { humanReadableArgName } = __nccwpck_require__(9154);

/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripColor(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

/**
 * Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
 *
 * @param {string} str
 * @returns {string}
 * @package
 */

function stripColor(str) {
  // eslint-disable-next-line no-control-regex
  const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
  return str.replace(sgrPattern, '');
}

exports.Help = Help;
exports.stripColor = stripColor;


/***/ }),

/***/ 5240:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\w\.\.\.[>\]]$/.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

exports.Option = Option;
exports.DualOptions = DualOptions;


/***/ }),

/***/ 5030:
/***/ ((__unused_webpack_module, exports) => {

const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost = 1;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

exports.suggestSimilar = suggestSimilar;


/***/ }),

/***/ 3986:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
/* harmony import */ var _modes_settings_exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1427);
/* harmony import */ var _cli_parser_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9929);
/* harmony import */ var _cli_program_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3665);
/* harmony import */ var _platform_local_last_resort_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(228);





(0,_platform_local_last_resort_js__WEBPACK_IMPORTED_MODULE_4__/* .installLastResort */ .$)(_modes_settings_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h);
// What is loaded later stays compiled for the next call, where Node can do that (22.8 and newer).
node_module__WEBPACK_IMPORTED_MODULE_0__.enableCompileCache?.();
/** The command line's entry: one verb, one exit code. */
await _cli_program_js__WEBPACK_IMPORTED_MODULE_3__/* .program */ .W.parseAsync().catch(async (error) => {
    process.exitCode = await (0,_cli_parser_error_js__WEBPACK_IMPORTED_MODULE_2__/* .reportParserError */ .c)(error, _cli_program_js__WEBPACK_IMPORTED_MODULE_3__/* .parserErrors */ .D, process.argv.slice(2));
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ reportParserError)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8179);
/* harmony import */ var _modes_settings_exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1427);


/**
 * Reports an error of the argument parser.
 * @param messages what the parser said
 * @param words the arguments
 * @returns the exit code
 * @throws any other error
 */
async function reportParserError(error, messages, words) {
    if (!(error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7))
        throw error;
    if (messages.length > 0) {
        const { printMistakes } = await Promise.all(/* import() */[__nccwpck_require__.e(6707), __nccwpck_require__.e(8045)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8045));
        const said = messages.join("").trimEnd();
        const json = words.includes("--json");
        await printMistakes(json ? [said.replace(/^error: /, "").split("\n")[0]] : [said], { json });
    }
    // Help and version were asked for.
    return error.exitCode === 0 ? _modes_settings_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.passed : _modes_settings_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.refused;
}


/***/ }),

/***/ 3665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ parserErrors),
  W: () => (/* binding */ program)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __nccwpck_require__(8179);
// EXTERNAL MODULE: ./build/model/version.js
var version = __nccwpck_require__(178);
;// CONCATENATED MODULE: ./build/cli/call.js
/** Loads the modules of the verbs. */
const verbs = () => Promise.all(/* import() */[__nccwpck_require__.e(5156), __nccwpck_require__.e(6508), __nccwpck_require__.e(595), __nccwpck_require__.e(3292), __nccwpck_require__.e(6707), __nccwpck_require__.e(80), __nccwpck_require__.e(6356), __nccwpck_require__.e(2202), __nccwpck_require__.e(2802), __nccwpck_require__.e(3339)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3339));
/** Creates the action of a verb, which returns the exit code. */
const call = (load) => async (...given) => {
    process.exitCode = await (await load())(...given);
};

// EXTERNAL MODULE: ./build/model/inputs/action-inputs.js + 1 modules
var action_inputs = __nccwpck_require__(7784);
// EXTERNAL MODULE: ./build/model/inputs/readers.js
var readers = __nccwpck_require__(922);
// EXTERNAL MODULE: ./build/model/inputs/run-inputs.js
var run_inputs = __nccwpck_require__(8549);
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __nccwpck_require__(9821);
;// CONCATENATED MODULE: ./build/cli/flags.js





/** Adds a verb; its help ends with the examples. */
const addVerb = (program, name, description, ...examples) => program
    .command(name)
    .description(description)
    .addHelpText("after", `\nExamples:\n${examples.map((line) => `  $ orchestrator ${line}`).join("\n")}`);
/** Collects the values of a repeatable flag. */
const each = (value, before) => [...before, value];
/** Parses a flag's value like the action input of the same name. */
const parseWith = (read) => (text, before) => {
    const parsed = read(text);
    if ("expected" in parsed)
        throw new esm/* InvalidArgumentError */.Di(`Expected ${parsed.expected}.`);
    return Array.isArray(parsed.value) && Array.isArray(before)
        ? [...before, ...parsed.value]
        : parsed.value;
};
/** Creates the flag of an action input. @param help replaces the input's help text */
function flagFor(name, help = action_inputs/* actionInputs */.eh[name].flag.help) {
    const { flag, read } = action_inputs/* actionInputs */.eh[name];
    const option = new esm/* Option */.c$(flag.flags, help);
    return flag.flags.includes("<") ? option.argParser(parseWith(read)) : option;
}
const runsFolder = [
    "--runs-dir <folder>",
    "use this folder for runs (default: .runs)",
];
/** The names that a run has. */
const runNames = "id of the run, a prefix of it, its folder, or latest";
/** Help of the argument that names a run. */
const runHelp = `${runNames} (default: the newest)`;
/** The names that a run has for verbs that only read it. */
const readRunNames = "id of the run, a prefix of it, its folder or downloaded zip, or latest";
/** Help of the argument that names a run to read. */
const readRunHelp = `${readRunNames} (default: the newest)`;
/** Help of `--base` for verbs that compare. */
const baseHelp = "compare with this revision (default: the merge base with the default branch)";
const namesOption = (flags, help) => new esm/* Option */.c$(flags, help).argParser(parseWith(someNames));
/** An empty variable must not mean everything. */
const someNames = (text) => {
    const names = (0,readers/* list */.p_)(text);
    return "value" in names && names.value.length === 0
        ? { expected: "the name of a stage or subtask" }
        : names;
};
/** Adds the flags of every verb that plans. */
const addPlanFlags = (command) => command
    .argument("[pipeline]", "id of a pipeline, or of a stage or subtask (default: the file's default-pipeline)")
    .argument("[arguments...]", "after --: arguments for the command of the one stage that runs")
    .addOption(flagFor("config"))
    .addOption(flagFor("task"))
    .addOption(flagFor("subtask"))
    .addOption(flagFor("stage"))
    .addOption(namesOption("--only <name>", "run only this stage or subtask, without its needs; repeatable"))
    .addOption(namesOption("--skip <name>", "leave out this stage or subtask; repeatable"))
    .option("--all", "ignore all `paths`: run every stage, whatever has changed")
    .addOption(flagFor("base"))
    .addOption(flagFor("execution-mode"))
    .addOption(flagFor("max-parallel"))
    .addOption(flagFor("fail-fast"))
    .option("--no-fail-fast", "continue a subtask after a failure")
    .addOption(flagFor("epoch"))
    .addOption(flagFor("override-reason"))
    .option(...runsFolder)
    .option("--out-dir <folder>", "ignore changes in this output folder (default: out)");
/** A flag of `aggregate` with the result of a job. */
const resultFlag = (flag, description) => new esm/* Option */.c$(flag, description).choices(run_inputs/* jobResults */.ks);
/** A flag of `metrics`; stdout can hold only one format. */
const csv = new esm/* Option */.c$("--csv", "print only the stages to stdout, as CSV").conflicts("json");
/** A number of things to list. */
const parseLimit = parseWith((0,readers/* wholeNumber */.rD)(1, 1_000_000));
/** A number of things to keep. */
const parseKeep = parseWith((0,readers/* wholeNumber */.rD)(0, 1_000_000));
const parseAttempt = parseWith((0,readers/* wholeNumber */.rD)(1, limits/* limits */.F.attempts.value));
/** Adds the flags that say how much of a run is shown. */
const addViewFlags = (command) => command
    .option("--quiet", "show only what failed and the result; no effect in a step of GitHub Actions")
    .addOption(new esm/* Option */.c$("--verbose", "show all output as it comes, each line with its stage; no effect in a step of GitHub Actions").conflicts("quiet"));
/** The hidden verb that `run --jobs` starts its processes with. */
const addHiddenVerb = (program) => program
    .command("run-assignment", { hidden: true })
    .argument("<folder>", "the run's folder")
    .argument("<assignment>", "id of the assignment in the plan")
    .requiredOption("--attempt <n>", "number of the attempt", parseAttempt)
    .requiredOption("--parent <pid>", "id of the parent process", Number)
    .option("--setup <folder>", "folder of the setup that already ran")
    .option("--colour", "use colours")
    .option("--quiet", "show only what failed")
    .option("--verbose", "show all output")
    .option(...runsFolder);

;// CONCATENATED MODULE: ./build/cli/completed-shells.js
/** The shells that `completion` has a script for. */
const shells = ["bash", "zsh", "fish", "powershell"];

;// CONCATENATED MODULE: ./build/cli/add-completion.js




/** Adds `completion`, and the hidden verb that its scripts call. */
function addCompletion(program) {
    addVerb(program, "completion", "print a script that completes commands, flags and names in a shell", "completion bash", "completion fish > ~/.config/fish/completions/orchestrator.fish")
        .addArgument(new esm/* Argument */.ef("<shell>", "bash, zsh, fish or powershell").choices(shells))
        .action(call(async () => (await verbs()).completion));
    program
        .command("complete", { hidden: true })
        .argument("[words...]", "words of a command line up to the cursor, after --")
        .action((words) => call(async () => (await verbs()).complete)(program, words));
}

;// CONCATENATED MODULE: ./build/cli/help.js

/** Adds `help [verb]`, and what answers a word that is no verb. */
function addHelp(program) {
    const answer = call(async () => (await verbs()).explainUnknownVerb);
    program
        .helpCommand(false)
        .command("help")
        .description("show help for a command")
        .argument("[command...]")
        .action(async (words) => {
        const unknown = words.find((_, at) => findVerb(program, words.slice(0, at + 1)) === undefined);
        if (unknown === undefined)
            findVerb(program, words).help();
        else
            await answer(unknown, listNames(program));
    });
    program
        .command("*", { hidden: true })
        .argument("<words...>")
        .allowUnknownOption()
        .action(([word = "", ...others]) => answer(word, listNames(program), { json: others.includes("--json") }));
}
/** @param words `task`, `sync`; none: the program itself */
const findVerb = (program, words) => words.reduce((verb, word) => verb?.commands.find((one) => one.name() === word || one.aliases().includes(word)), program);
const listNames = (program) => program
    .createHelp()
    .visibleCommands(program)
    .flatMap((verb) => [verb.name(), ...verb.aliases()]);

;// CONCATENATED MODULE: ./build/cli/run-verbs.js



const statuses = ["succeeded", "failed", "cancelled", "in_progress"];
/** Adds the verbs about recorded runs. */
function addRunVerbs(program) {
    addListVerb(program);
    addReadingVerbs(program);
    addCompareVerb(program);
    addJudgingVerbs(program);
    addPruneVerb(program);
}
function addListVerb(program) {
    addVerb(program, "runs", "list the runs, the newest first", "runs", "runs --branch main --status failed", "runs --limit 1 --json")
        .alias("ls")
        .option("--branch <name>", "include only runs of this branch")
        .addOption(new esm/* Option */.c$("--status <status>", "include only runs with this status").choices(statuses))
        .addOption(new esm/* Option */.c$("--limit <n>", "list at most <n> runs (default: 20)").argParser(parseLimit))
        .addOption(flagFor("task", "include only runs of this task"))
        .option(...runsFolder)
        .option("--json", "print only the list to stdout, as JSON")
        .action(call(async () => (await verbs()).runs));
}
function addReadingVerbs(program) {
    addVerb(program, "show", "show a run as a table, and why its stages failed", "show", "show 2026-01-31 --json", "show latest --stage api/unit")
        .argument("[run]", readRunHelp)
        .addOption(flagFor("task", "include only runs of this task"))
        .option(...runsFolder)
        .option("--stage <id>", "show only this stage")
        .option("--json", "print only the manifest to stdout, as JSON")
        .action(call(async () => (await verbs()).show));
    addVerb(program, "logs", "print the log of a stage", "logs", "logs api/unit", "logs unit --run 2026-01-31", "logs unit --follow")
        .argument("[stage]", "id of the stage (default: the first that failed)")
        .option("--run <run>", readRunHelp)
        .option("--follow", "print the log of a running stage as it grows, until the stage has ended")
        .addOption(flagFor("task", "include only runs of this task"))
        .option(...runsFolder)
        .action(call(async () => (await verbs()).logs));
}
function addCompareVerb(program) {
    addVerb(program, "compare", "show the differences between two runs; exits with 0 whatever they are", "compare", "compare 2026-01-31", "compare 2026-01-30 2026-01-31 --json")
        .argument("[before]", `${readRunNames} (default: the one before the newest)`)
        .argument("[after]", "run to compare it with, named in the same way (default: the newest)")
        .addOption(flagFor("task", "include only runs of this task"))
        .option(...runsFolder)
        .option("--json", "print only the differences to stdout, as JSON")
        .action(call(async () => (await verbs()).compare));
}
function addJudgingVerbs(program) {
    addVerb(program, "verify", "check that a run is complete, unmodified, and consistent with its own evidence", "verify", "verify downloaded/orchestrator-default-run-a1")
        .argument("[run]", readRunHelp)
        .option("--chain <digest>", "require this chain, from the job summary or check-run")
        .option("--plan-digest <digest>", "require this plan, from the plan job's output `plan-digest`")
        .addOption(flagFor("task", "include only runs of this task"))
        .option(...runsFolder)
        .option("--json", "print only the result to stdout, as JSON")
        .action(call(async () => (await verbs()).verify));
    addVerb(program, "recover", "end runs whose process is gone, and kill what they left running", "recover", "recover 2026-01-31")
        .argument("[run]", `${runNames} (default: all)`)
        .addOption(flagFor("task", "include only runs of this task"))
        .option(...runsFolder)
        .action(call(async () => (await verbs()).recover));
    addVerb(program, "approve", "record that you approve a run", 'approve 2026-01-31 --reason "the release notes were read"')
        .argument("[run]", runHelp)
        .requiredOption("--reason <text>", "say why you approve it")
        .addOption(flagFor("task", "include only runs of this task"))
        .option(...runsFolder)
        .action(call(async () => (await verbs()).approve));
}
function addPruneVerb(program) {
    addVerb(program, "prune", "remove old runs of a task", "prune --keep 20", "prune --older-than 30d --dry-run", "prune --keep 20 --older-than 30d")
        .addOption(new esm/* Option */.c$("--keep <n>", "keep the newest <n> runs").argParser(parseKeep))
        .option("--older-than <when>", "remove only runs that ended before: 24h, 30d, 12w or 2026-01-31")
        .option("--dry-run", "show what would be removed, and remove nothing")
        .addOption(flagFor("task", "remove runs of this task (default: the only task with runs)"))
        .option(...runsFolder)
        .option("--json", "print only the result to stdout, as JSON")
        .action(call(async () => (await verbs()).prune));
}

;// CONCATENATED MODULE: ./build/cli/stage-arguments.js

/** The action of a verb that takes a pipeline and, after `--`, arguments for its one stage. */
const callWithArguments = (load) => {
    const act = call(load);
    return (first, others, flags, command) => {
        const words = [...(first === undefined ? [] : [first]), ...others];
        const added = wordsAfterDashes(words, command.parent);
        const [pipeline, ...tooMany] = words.slice(0, words.length - added.length);
        if (tooMany.length > 0)
            command.error(`error: ${JSON.stringify(tooMany[0])} is one name too many: arguments for a stage come after --`);
        return act(pipeline, { ...flags, arguments: added });
    };
};
/** The parser does not say which of the words came after `--`. */
function wordsAfterDashes(words, { rawArgs }) {
    const at = rawArgs.indexOf("--");
    const after = at === -1 ? [] : rawArgs.slice(at + 1);
    const isEnd = after.every((word, position) => word === words.at(position - after.length));
    return isEnd ? after : [];
}

;// CONCATENATED MODULE: ./build/cli/program.js










/** Error messages of the argument parser, which quote the arguments. */
const parserErrors = [];
/** The command line with its verbs and flags. A verb's modules are loaded when it is called. */
const program = new esm/* Command */.uB("orchestrator")
    .description("Runs a repository's guardrail pipeline and reports one result that can be trusted.")
    .version(version/* version */.r)
    .showHelpAfterError("See `orchestrator --help`.")
    .addHelpText("after", "\nExit codes: 0 passed, 1 failed, 2 bad usage or configuration, 70 internal error, 74 output not written, 130 cancelled.")
    .option("-C, --root <folder>", "run as if started in <folder>")
    .option("--env-file <file>", "set variables from <file> that are not set yet")
    .option("--no-color", "use no colours, like NO_COLOR=1")
    .hook("preAction", prepareProcess)
    .configureOutput({ writeErr: (text) => void parserErrors.push(text) })
    .exitOverride();
/** Applies the flags of all verbs to this process, before a verb reads its folder and its environment. */
function prepareProcess(command) {
    const { root, envFile, color } = command.opts();
    if (root !== undefined) {
        try {
            process.chdir(root);
        }
        catch {
            command.error(`error: --root ${root}: no such folder`);
        }
    }
    if (envFile !== undefined) {
        try {
            const variables = (0,external_node_util_.parseEnv)((0,external_node_fs_.readFileSync)(envFile, "utf8"));
            for (const [name, value] of Object.entries(variables))
                process.env[name] ??= value;
        }
        catch {
            command.error(`error: --env-file ${envFile}: no such file, or it cannot be read`);
        }
    }
    if (color)
        return;
    process.env["NO_COLOR"] = "1";
    delete process.env["FORCE_COLOR"];
}
addViewFlags(addPlanFlags(addVerb(program, "run", "run a pipeline", "run", "run lint", "run gate --subtask api", "run gate --stage api/unit --json", 'run unit -- -t "one case"', "run --jobs 4", "run --resume", "run --resume 2026-01-31T09-30")))
    .addOption(flagFor("max-jobs"))
    .option("--dry-run", "show what would run, without running it, like plan")
    .option("--resume [run]", "re-run the stages of a finished run that did not succeed")
    .option("--json", "print only the run summary to stdout, as JSON")
    .action(callWithArguments(async () => (await verbs()).run));
addPlanFlags(addVerb(program, "plan", "show what would run, without running it", "plan", "plan docs-review --json", "plan --jobs 8"))
    .addOption(flagFor("max-jobs"))
    .option("--json", "print only the plan to stdout, as JSON")
    .action(callWithArguments(async () => (await verbs()).plan));
addVerb(program, "validate", "check the pipeline file, or every file of a run", "validate", "validate --run latest")
    .addOption(flagFor("config"))
    .option("--run <run>", "check the files of this run instead")
    .option("--json", "print only the result to stdout, as JSON")
    .action(call(async () => (await verbs()).validate));
addVerb(program, "doctor", "show what is missing or odd in this repository and environment, and how to fix it", "doctor", "doctor --json")
    .addOption(flagFor("config"))
    .option(...runsFolder)
    .option("--json", "print only the result to stdout, as JSON")
    .action(call(async () => (await verbs()).doctor));
addVerb(program, "init", "write a pipeline file and a workflow for this repository", "init", "init --dry-run", "init --force")
    .option("--force", "replace existing files")
    .option("--dry-run", "print what would be written, and write nothing")
    .action(call(async () => (await verbs()).init));
addRunVerbs(program);
addVerb(program, "metrics", "show statistics: pass rate, durations, flaky stages", "metrics", "metrics --since 30d", "metrics --csv > stages.csv", "metrics --import downloaded/metrics.jsonl")
    .addOption(flagFor("task", "show the runs of this task (default: the only task with a history)"))
    .option("--since <when>", "include only runs that ended since: 24h, 30d, 12w or 2026-01-31")
    .option("--import <file>", "import the missing runs of <file> first")
    .option(...runsFolder)
    .option("--out-dir <folder>", "write statistics to this folder (default: out)")
    .option("--json", "print only the statistics to stdout, as JSON")
    .addOption(csv)
    .action(call(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6707), __nccwpck_require__.e(9487)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9487))).metrics));
addVerb(program, "guard", "run one built-in guardrail, with its settings from the pipeline file", "guard diff-budget --base origin/main", "guard docs-check --fix", "guard spec-guard --json", "guard diff-budget --with max-files=40")
    .argument("<name>", "spec-guard, docs-check, docs-freshness, diff-budget or review")
    .addOption(flagFor("base", baseHelp))
    .option("--with <setting>", "override a setting of the file, such as max-files=5; repeatable", each, [])
    .option("--fix", "fix what can be fixed automatically")
    .addOption(flagFor("override-reason", "allow a change that exceeds its budget, for this reason"))
    .addOption(flagFor("config"))
    .addOption(flagFor("task", "check the specs and runs of this task (default: the file's task)"))
    .option(...runsFolder)
    .option("--json", "print only the findings to stdout, as JSON")
    .action(call(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5156), __nccwpck_require__.e(6508), __nccwpck_require__.e(595), __nccwpck_require__.e(6707), __nccwpck_require__.e(972), __nccwpck_require__.e(80), __nccwpck_require__.e(6356), __nccwpck_require__.e(5729)]).then(__nccwpck_require__.bind(__nccwpck_require__, 752))).guard));
addVerb(program.command("task").description("keep the repository's task files up to date"), "sync", "update the links to manifests in task files", "task sync", "task sync --check")
    .option("--check", "only check, and fail if a link is out of date")
    .addOption(flagFor("task", "include only runs of this task"))
    .option(...runsFolder)
    .action(call(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5156), __nccwpck_require__.e(3097), __nccwpck_require__.e(5805), __nccwpck_require__.e(6508), __nccwpck_require__.e(6707), __nccwpck_require__.e(2802), __nccwpck_require__.e(7628)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9450))).taskSync));
addVerb(program, "stamp", "write today's date into the front matter of documents whose text has changed", "stamp", "stamp --base origin/main")
    .addOption(flagFor("base", baseHelp))
    .addOption(flagFor("config"))
    .action(call(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5156), __nccwpck_require__.e(6508), __nccwpck_require__.e(595), __nccwpck_require__.e(6707), __nccwpck_require__.e(972), __nccwpck_require__.e(6356), __nccwpck_require__.e(6011)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4826))).stamp));
addVerb(program, "aggregate", "combine the downloaded artifacts of a run's jobs into one result", "aggregate downloaded --plan-result success --run-result success")
    .argument("<folder>", "folder that `gh run download` wrote")
    .option("--key <key>", "aggregate the run with this key (default: the only one)")
    .addOption(resultFlag("--plan-result <result>", "set the plan job's result (default: missing)"))
    .addOption(resultFlag("--run-result <result>", "set the run jobs' result (default: missing)"))
    .option(...runsFolder)
    .option("--json", "print only the run summary to stdout, as JSON")
    .action(call(async () => (await verbs()).aggregate));
addVerb(program, "schema", "print the JSON Schema of the pipeline file, or of a file of a run", "schema", "schema manifest.json")
    .argument("[file]", "plan.json, manifest.json, run-summary.json …")
    .action(call(async () => (await verbs()).schema));
addCompletion(program);
addHelp(program);
addHiddenVerb(program).action(call(async () => (await verbs()).runAssignment));


/***/ }),

/***/ 5376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ toInertLine),
/* harmony export */   w: () => (/* binding */ commandData)
/* harmony export */ });
/** Escapes the data of a workflow command, `::error::<data>`, to one line that the runner unescapes. */
const commandData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
// The runner compares `::` by culture, as .NET does, which ignores characters without a weight between the colons.
const commandStart = /^[\s\p{Default_Ignorable_Code_Point}]*:\p{Default_Ignorable_Code_Point}*:/u;
/**
 * Neutralizes workflow commands in a line outside a fence. The runner reads `##[x]` anywhere in a line and `::x::` at
 * its start (actions/runner, ActionCommand.cs).
 */
function toInertLine(text) {
    const line = text.replaceAll("##[", "## [");
    return `${commandStart.test(line) ? `> ${line}` : line}\n`;
}


/***/ }),

/***/ 6821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ configurationLimits)
/* harmony export */ });
/** Limits of values in a pipeline file, an input or a flag. A part of limits.ts. */
const configurationLimits = {
    aliases: {
        name: "aliases in the pipeline file",
        value: 100,
        shown: "100",
        why: "more would be an alias bomb",
    },
    parallel: {
        name: "`max-parallel`: stages at a time",
        value: 1_024,
        shown: "1,024",
        why: "no machine runs more at once; a larger number is a mistake",
    },
    minutes: {
        name: "`timeout-minutes`, of a stage, a subtask or a try",
        value: 35_791,
        shown: "35,791, about 24 days",
        why: "Node's timers can wait no longer (2^31 - 1 ms)",
    },
    heartbeat: {
        name: "`heartbeat-seconds`",
        value: 3_600,
        shown: "3,600",
        why: "a run without a heartbeat for hours could not be distinguished from a dead one",
    },
    cancelGrace: {
        name: "`cancel-grace-seconds`",
        value: 50,
        shown: "50",
        why: "a cancelled process is ended after 60 s in any case",
    },
    tries: {
        name: "`tries.max`",
        value: 100,
        shown: "100",
        why: "a command that fails so often will not succeed",
    },
    backoff: {
        name: "`tries.backoff-seconds`",
        value: 3_600,
        shown: "3,600",
        why: "the job would spend its time waiting",
    },
    weight: {
        name: "`weight` of a subtask",
        value: 1_000_000,
        shown: "1,000,000",
        why: "weights are only added up and compared with each other",
    },
    idLength: {
        name: "characters of an id",
        value: 100,
        shown: "100",
        why: "a file name holds several ids, and has at most 255 bytes",
    },
    expandedStages: {
        name: "stages of a subtask after stage sets and nested pipelines are expanded",
        value: 1_000,
        shown: "1,000",
        why: "nested sets and pipelines could multiply without bound",
    },
    annotations: {
        name: "the input `annotations`",
        value: 500,
        shown: "500",
        why: "50 of them take a request, and readers look at only a few",
    },
    retentionDays: {
        name: "the input `retention-days`",
        value: 400,
        shown: "400",
        why: "GitHub keeps artifacts no longer",
    },
    regressionThreshold: {
        name: "the input `regression-threshold`, in percent",
        value: 10_000,
        shown: "10,000",
        why: "beyond that, a comparison means nothing",
    },
    attempts: {
        name: "`--attempt`: attempts at a run",
        value: 9_999,
        shown: "9,999",
        why: "the number is part of file names",
    },
    expression: {
        name: "characters of a condition or a path pattern",
        value: 1_000,
        shown: "1,000",
        why: "a longer one in the pipeline file is a mistake; one from elsewhere, such as .gitignore, matches only the file of that name",
    },
};


/***/ }),

/***/ 1732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ guardrailLimits)
/* harmony export */ });
/** Limits of the guardrails. A part of limits.ts. */
const guardrailLimits = {
    parsedDocument: {
        name: "a document that a guardrail parses, or whose hidden lines it counts",
        value: 1024 * 1024,
        shown: "1 MiB",
        why: "larger ones are generated, and hostile ones take over a second per MiB",
    },
    reviewDays: {
        name: "days between two reviews of a document or a spec",
        value: 3_650,
        shown: "3,650, ten years",
        why: "a longer time would make dates pointless",
    },
    codeownersRules: {
        name: "rules in CODEOWNERS",
        value: 5_000,
        shown: "5,000, the last",
        why: "each is matched with each changed file, and later ones win",
    },
    reviewGoal: {
        name: "the goal of a spec in the hand-off pack of a review",
        value: 4_000,
        shown: "4,000 characters",
        why: "the spec itself is in the repository",
    },
    reviewSpecs: {
        name: "specs in the hand-off pack of a review",
        value: 3,
        shown: "3",
        why: "a task has one or two; the rest is counted",
    },
    reviewAreas: {
        name: "areas of the change in the hand-off pack of a review",
        value: 20,
        shown: "20, the largest",
        why: "the rest is counted",
    },
    reviewFiles: {
        name: "files in the hand-off pack of a review",
        value: 200,
        shown: "200 in JSON, 60 in Markdown, the riskiest",
        why: "the rest is counted; no review starts with more",
    },
    reviewCommits: {
        name: "commits in the hand-off pack of a review",
        value: 20,
        shown: "20, the newest",
        why: "the rest is counted",
    },
    reviewGuardrails: {
        name: "guardrails in the hand-off pack of a review",
        value: 50,
        shown: "50",
        why: "the run's manifest has all of them",
    },
    reviewNames: {
        name: "names for one risk in the hand-off pack of a review",
        value: 10,
        shown: "10",
        why: "the rest is counted",
    },
    reviewText: {
        name: "one quoted sentence in the hand-off pack of a review",
        value: 300,
        shown: "300 characters",
        why: "a pack is read as a whole",
    },
    reviewFeedback: {
        name: "the text of a review's decision",
        value: 2_000,
        shown: "2,000 characters",
        why: "it is in the manifest and the run summary; the verdict file or the pull request has the full text",
    },
};


/***/ }),

/***/ 7784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  eh: () => (/* binding */ actionInputs),
  wu: () => (/* binding */ choicesFromFlags)
});

// UNUSED EXPORTS: inputNames, selectChoices

// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __nccwpck_require__(9821);
// EXTERNAL MODULE: ./build/model/inputs/readers.js
var readers = __nccwpck_require__(922);
;// CONCATENATED MODULE: ./build/model/inputs/report-inputs.js


/** Inputs for publishing and recording a run. */
const reportInputs = {
    token: {
        description: "Token to publish the check-run and to read the list of jobs and earlier artifacts. Never shown in logs or files.",
        default: "${{ github.token }}",
        read: readers/* text */.Qq,
    },
    "check-run": {
        description: "Whether to publish the result as a check-run, with `auto`, `aggregate` and `report`. Needs `checks: write`.",
        default: "true",
        read: readers/* flag */.Jt,
    },
    "check-name": {
        description: "Name of the check-run. Unset: `orchestrator / <key>`.",
        default: "",
        read: readers/* text */.Qq,
    },
    annotations: {
        description: "Maximum number of annotations of the check-run, 0 to 500.",
        default: "100",
        read: (0,readers/* wholeNumber */.rD)(0, limits/* limits */.F.annotations.value),
    },
    "upload-artifacts": {
        description: "Whether to upload manifests, logs and summary as one artifact.",
        default: "true",
        read: readers/* flag */.Jt,
    },
    "retention-days": {
        description: "Days until the artifact is deleted. Unset: the repository's setting.",
        default: "",
        read: (0,readers/* wholeNumber */.rD)(1, limits/* limits */.F.retentionDays.value),
    },
    summary: {
        description: "Whether to write the result to the job summary.",
        default: "true",
        read: readers/* flag */.Jt,
    },
    history: {
        description: "Where to store the history of runs, for expected durations, comparisons and flakes. `cache`: GitHub's cache, which expires a week after its last use. `branch`: a separate branch, which needs `contents: write`. `local`: in `.runs`, for self-hosted runners that keep it. `none`: no history.",
        default: "cache",
        read: (0,readers/* oneOf */.yL)("cache", "branch", "local", "none"),
    },
    "history-write": {
        description: "With `history: cache` and `history: branch`: which runs to add. `default-branch`: those on it, and of merge groups into it. `all`: those of pull requests and other branches too.",
        default: "default-branch",
        read: (0,readers/* oneOf */.yL)("default-branch", "all"),
    },
    "history-branch": {
        description: "With `history: branch`: name of the branch. It is created if missing, and holds nothing else.",
        default: "orchestrator-history",
        read: readers/* text */.Qq,
    },
    "metrics-max-bytes": {
        description: "With `history: local`: maximum bytes of `metrics.json` before it becomes a compressed segment. Unset: 64 MiB.",
        default: "",
        read: (0,readers/* wholeNumber */.rD)(1, 999_999_999),
    },
    "metrics-max-lines": {
        description: "With `history: local`: maximum lines of `metrics.json` before it becomes a compressed segment. Unset: 250000.",
        default: "",
        read: (0,readers/* wholeNumber */.rD)(1, 999_999_999),
    },
    "regression-threshold": {
        description: "Percentage above its median on the default branch from which a stage's duration is a regression, 1 to 10000. It must also be above the 95th percentile and a second longer.",
        default: "50",
        read: (0,readers/* wholeNumber */.rD)(1, limits/* limits */.F.regressionThreshold.value),
    },
    "fail-on-regression": {
        description: "Whether a regression fails the run.",
        default: "false",
        read: readers/* flag */.Jt,
    },
    epoch: {
        description: "Label to group runs by in `per-epoch.json`, such as a release.",
        default: "",
        read: readers/* text */.Qq,
        flag: {
            flags: "--epoch <label>",
            help: "group runs in the statistics by this label, such as a release",
        },
    },
    "override-reason": {
        description: "Reason to allow a change that exceeds `guardrail/diff-budget`. It is recorded, and the violation becomes an allowed failure. Over several jobs: an input of `mode: plan`.",
        default: "",
        read: readers/* text */.Qq,
        flag: {
            flags: "--override-reason <text>",
            help: "allow a change that exceeds `guardrail/diff-budget`, for this reason",
        },
    },
    job: { description: "The job's id.", default: "${{ github.job }}", hidden: true, read: readers/* text */.Qq },
    "job-index": {
        description: "The job's index in its matrix.",
        default: "${{ strategy.job-index }}",
        hidden: true,
        read: readers/* text */.Qq,
    },
    "job-total": {
        description: "The number of jobs in its matrix.",
        default: "${{ strategy.job-total }}",
        hidden: true,
        read: readers/* text */.Qq,
    },
    "head-sha": {
        description: "The commit to publish the check-run on.",
        default: "${{ github.event.pull_request.head.sha || github.event.workflow_run.head_sha || github.sha }}",
        hidden: true,
        read: readers/* text */.Qq,
    },
};

// EXTERNAL MODULE: ./build/model/inputs/run-inputs.js
var run_inputs = __nccwpck_require__(8549);
;// CONCATENATED MODULE: ./build/model/inputs/action-inputs.js


/** All inputs of the action by name: the source of action.yml, the README's table, the parser and the flags. */
const actionInputs = { ...run_inputs/* runInputs */.HM, ...reportInputs };
const isChoice = (name) => "flag" in actionInputs[name] || name === "pipeline" || name === "runs-on";
const selectChoices = (inputs) => Object.fromEntries(inputNames.filter(isChoice).map((name) => [name, inputs[name]]));
/**
 * Collects choices from flags.
 * @param options values of the argument parser, by its names: `maxParallel` for `--max-parallel`
 */
function choicesFromFlags(options) {
    const values = inputNames.filter(isChoice).map((name) => {
        const { flag, read } = actionInputs[name];
        const value = flag === undefined ? undefined : options[optionName(flag.flags)];
        return [name, value ?? readUnset(read)];
    });
    return Object.fromEntries(values);
}
function readUnset(read) {
    const unset = read("");
    return "value" in unset ? unset.value : null;
}
/** `maxParallel` for `--max-parallel <n>`. */
const optionName = (flags) => /--([\w-]+)/.exec(flags)[1].replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
const inputNames = Object.keys(actionInputs);


/***/ }),

/***/ 922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GB: () => (/* binding */ optionalOneOf),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   iR: () => (/* binding */ textByKey),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9598);

/** null: not set. */
const text = (given) => ({ value: given.trim() || null });
/** Separated by commas or lines. */
const list = (given) => ({
    value: given
        .split(/[\n,]/)
        .map((part) => part.trim())
        .filter((part) => part !== ""),
});
/** Booleans of the YAML 1.2 core schema, like getBooleanInput of @actions/core. null: not set. */
const flag = (given) => {
    const word = given.trim();
    if (word === "")
        return { value: null };
    return /^(?:true|True|TRUE|false|False|FALSE)$/.test(word)
        ? { value: word.toLowerCase() === "true" }
        : { expected: "true or false" };
};
/** null: not set. */
const wholeNumber = (lowest, highest) => (given) => {
    const digits = given.trim();
    if (digits === "")
        return { value: null };
    const number = /^\d{1,9}$/.test(digits) ? Number(digits) : Infinity;
    return number >= lowest && number <= highest
        ? { value: number }
        : { expected: `a whole number from ${lowest} to ${highest}` };
};
const oneOf = (...options) => (given) => {
    const found = options.find((option) => option === given.trim());
    return found === undefined ? { expected: joinOptions(options) } : { value: found };
};
/** null: not set. @param synonyms other names of options */
const optionalOneOf = (options, synonyms = {}) => (given) => {
    const word = given.trim();
    if (word === "")
        return { value: null };
    const found = synonyms[word] ?? options.find((option) => option === word);
    return found === undefined ? { expected: joinOptions(options) } : { value: found };
};
const joinOptions = (options) => `${options.slice(0, -1).join(", ")} or ${options.at(-1)}`;
/** A JSON object with texts as values; empty if not set. */
const textByKey = (expected) => (given) => {
    const parsed = given.trim() === "" ? {} : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(given);
    return isTextByKey(parsed) ? { value: parsed } : { expected };
};
const isTextByKey = (value) => typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((label) => typeof label === "string" && label !== "");


/***/ }),

/***/ 8549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ runInputs),
/* harmony export */   ks: () => (/* binding */ jobResults)
/* harmony export */ });
/* unused harmony export modes */
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9821);
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(922);


/** The values of the input `mode`. */
const modes = ["auto", "plan", "run", "aggregate", "report"];
/** Not derived from the schema, because loading it takes longer than everything else that `--help` needs. */
const jobResults = [
    "success",
    "failure",
    "cancelled",
    "skipped",
];
/** Inputs that decide what runs, and where. */
const runInputs = {
    mode: {
        description: "What this job does. `auto`: plan, run and report in this one job. Over several jobs: `plan`, `run` (one assignment of the matrix) and `aggregate` (the gate). `report`: publish the result of a fork's run on its commit.",
        default: "auto",
        read: (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(...modes),
    },
    pipeline: {
        description: "Pipeline to run. Unset: the file's `default-pipeline`, or its only pipeline.",
        default: "",
        read: _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    },
    root: {
        description: "Folder of the repository, relative to the workspace: the `path` of `actions/checkout`.",
        default: ".",
        read: _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    },
    config: {
        description: "Pipeline file, relative to `root`. Unset: `.github/orchestrator.yml`, `.github/orchestrator.yaml` or `codex.orchestrator.json`, the first that exists.",
        default: "",
        read: _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        flag: {
            flags: "-c, --config <file>",
            help: "use this pipeline file (default: .github/orchestrator.yml or .yaml)",
        },
    },
    task: {
        description: "Task that the run belongs to; its files are in `.runs/<task>`. Unset: the file's `task`, or the repository's name.",
        default: "",
        read: _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        flag: {
            flags: "-t, --task <id>",
            help: "file the run under this task (default: the file's task, or the repository's name)",
        },
    },
    key: {
        description: "Identifies this use of the action in the workflow run; part of the run id and of artifact names. Unset: the job's id, with its index in a matrix.",
        default: "",
        read: _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    },
    "max-jobs": {
        description: "With `mode: plan`: maximum number of jobs, 1 to 256. Unset: the file's `fan-out.max-jobs`, else 8.",
        default: "",
        read: (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(1, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.jobs.value),
        flag: {
            flags: "--jobs <n>",
            help: "run in up to <n> parallel processes",
        },
    },
    "runs-on": {
        description: 'With `mode: plan`: runner label of each kind in `requires`, as JSON; overrides the file\'s `fan-out.runs-on`: `{"default": "ubuntu-latest", "browser": "ubuntu-24.04-8core"}`.',
        default: "",
        read: (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .textByKey */ .iR)('JSON with a label for each kind of runner: {"default": "ubuntu-latest"}'),
    },
    assignment: {
        description: "With `mode: run`: assignment that this job runs, `${{ matrix.assignment }}`.",
        default: "",
        read: _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    },
    "plan-artifact": {
        description: "With `mode: run` and `mode: aggregate`: the output of that name of the plan job.",
        default: "",
        read: _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    },
    "plan-digest": {
        description: "With `mode: run` and `mode: aggregate`: the output of that name of the plan job.",
        default: "",
        read: _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    },
    "plan-result": {
        description: "With `mode: aggregate`: result of the plan job, `${{ needs.plan.result }}`.",
        default: "",
        read: (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalOneOf */ .GB)(jobResults),
    },
    "run-result": {
        description: "With `mode: aggregate`: result of the run jobs, `${{ needs.run.result }}`.",
        default: "",
        read: (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalOneOf */ .GB)(jobResults),
    },
    subtask: {
        description: "Run only these subtasks: ids, separated by commas or lines.",
        default: "",
        read: _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_,
        flag: {
            flags: "--subtask <id>",
            help: "run only this subtask; repeatable, or separated by commas",
        },
    },
    stage: {
        description: "Run only these stages, without their needs: ids (`stage` or `subtask/stage`), separated by commas or lines.",
        default: "",
        read: _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_,
        flag: {
            flags: "--stage <id>",
            help: "run only this stage, without its needs; repeatable",
        },
    },
    base: {
        description: "Revision that `paths` filters compare with. Unset: determined by the event.",
        default: "",
        read: _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        flag: {
            flags: "--base <revision>",
            help: "compare with this revision for `paths` (default: the merge base with the default branch)",
        },
    },
    "execution-mode": {
        description: "Recorded in plan and summary as `local` or `cloud`, without an effect on the run. Unset: from the file, else `cloud`.",
        default: "",
        read: (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalOneOf */ .GB)(["local", "cloud"], { mcp: "local" }),
        flag: {
            flags: "--execution-mode <mode>",
            help: "record this mode in plan and summary; has no other effect",
        },
    },
    "max-parallel": {
        description: "Maximum number of stages to run at the same time. Unset: from the file, else the number of processors.",
        default: "",
        read: (0,_readers_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(1, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.parallel.value),
        flag: {
            flags: "--max-parallel <n>",
            help: "run up to <n> stages at the same time (default: from the file, else the processors)",
        },
    },
    "fail-fast": {
        description: "Whether to stop a subtask at its first failure. Unset: from the file, else `true`.",
        default: "",
        read: _readers_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt,
        flag: {
            flags: "--fail-fast",
            help: "stop a subtask at its first failure (default: from the file, else true)",
        },
    },
};


/***/ }),

/***/ 9598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* unused harmony export hasTooManyLevels */
/** The text of a JSON file: indented, with a line feed at its end. */
const toJson = (value) => `${JSON.stringify(value, null, 2)}\n`;
/** Maximum nesting of objects and lists, because code that walks a value recurses for each level. */
const mostLevels = 256;
/** A shorter text cannot be nested too deep. */
const harmless = 8 * mostLevels;
/** @returns undefined if it is not JSON, or nested deeper than anything that this project writes */
function parseJson(text) {
    try {
        return hasTooManyLevels(text) ? undefined : JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Whether a JSON text is nested too deep. Checked before parsing, because each level takes memory. */
function hasTooManyLevels(text) {
    if (text.length <= harmless)
        return false;
    let levels = 0;
    let isInString = false;
    for (let at = 0; at < text.length && levels <= mostLevels; at += 1) {
        const character = text[at];
        if (isInString) {
            if (character === "\\")
                at += 1;
            else
                isInString = character !== '"';
        }
        else if (character === '"')
            isInString = true;
        else if (character === "[" || character === "{")
            levels += 1;
        else if (character === "]" || character === "}")
            levels -= 1;
    }
    return levels > mostLevels;
}
/** Whether a value is an object of JSON, and no list. */
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);


/***/ }),

/***/ 9821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ limits)
});

;// CONCATENATED MODULE: ./build/model/github-limits.js
const KiB = 1024;
/** Limits of requests to GitHub and of its responses. A part of limits.ts. */
const githubLimits = {
    checkText: {
        name: "summary and text of a check-run, each",
        value: 65_000,
        shown: "65,000 bytes",
        why: "GitHub rejects more than 65,535 characters",
    },
    annotationsARequest: {
        name: "annotations of a check-run in one request",
        value: 50,
        shown: "50",
        why: "GitHub rejects more; the others are added by further requests",
    },
    refusedRequests: {
        name: "requests for a check-run that GitHub may reject because of annotations",
        value: 30,
        shown: "30",
        why: "the invalid annotation is found by halving; beyond that the rest is left out, with a warning",
    },
    annotationPlace: {
        name: "line and column of an annotation",
        value: 1_000_000,
        shown: "1,000,000",
        why: "GitHub shows no larger file; beyond it an annotation is put on the file's first line",
    },
    jobs: {
        name: "jobs that a run is spread over",
        value: 256,
        shown: "256",
        why: "GitHub rejects a larger matrix",
    },
    jobPages: {
        name: "pages of the list of jobs that are read",
        value: 5,
        shown: "5, of 100 jobs",
        why: "saves requests; jobs beyond that are unknown",
    },
    listedArtifacts: {
        name: "artifacts of a run that GitHub lists",
        value: 1_000,
        shown: "1,000",
        why: "beyond that each expected one is looked up by name",
    },
    downloads: {
        name: "artifacts that are downloaded at the same time",
        value: 8,
        shown: "8",
        why: "more would not be faster and could be rejected",
    },
    artifactBytes: {
        name: "archive of one job's artifact",
        value: 1024 * 1024 * KiB,
        shown: "1 GiB",
        why: "a larger one is refused; its job counts as lost",
    },
    unpackedFiles: {
        name: "files in one job's artifact",
        value: 20_000,
        shown: "20,000",
        why: "a larger one is refused; its job counts as lost",
    },
    unpackedBytes: {
        name: "files of one job's artifact, unpacked",
        value: 2 * 1024 * 1024 * KiB,
        shown: "2 GiB",
        why: "beyond that the largest ones are left out of the run's evidence, with a warning; the job's own artifact has them",
    },
    manifestBytes: {
        name: "a manifest, plan, summary or journal that is read from an artifact",
        value: 32 * 1024 * KiB,
        shown: "32 MiB",
        why: "a larger one is not read, and counts as missing",
    },
    forkArtifact: {
        name: "archive of a run's artifact in `mode: report`",
        value: 64 * 1024 * KiB,
        shown: "64 MiB, 256 MiB unpacked",
        why: "it comes from a fork",
    },
    answerBytes: {
        name: "a response of GitHub's API or services, except archives",
        value: 32 * 1024 * KiB,
        shown: "32 MiB",
        why: "a larger one is cut off, and the request counts as failed",
    },
    uploadAnswerBytes: {
        name: "a response to one part of an upload",
        value: 1024 * KiB,
        shown: "1 MiB",
        why: "it is cut off there: the client takes disproportionately longer to read a larger one",
    },
    answerTime: {
        name: "time that such a response may take",
        value: 30_000,
        shown: "30 s",
        why: "a slower one is cut off as well, even if it still makes progress",
    },
    downloadTime: {
        name: "time that the download of one archive may take",
        value: 900_000,
        shown: "15 min",
        why: "a slower one is cut off; its job counts as lost",
    },
    apiWait: {
        name: "time that a rate-limited request to GitHub's API waits",
        value: 60_000,
        shown: "60 s",
        why: "then it fails with a warning",
    },
    codeowners: {
        name: "CODEOWNERS",
        value: 3 * 1024 * KiB,
        shown: "3 MiB",
        why: "GitHub ignores a larger file",
    },
    eventPayload: {
        name: "payload of an event",
        value: 25 * 1024 * KiB,
        shown: "25 MiB",
        why: "GitHub sends at most 25 MB",
    },
    jobSummary: {
        name: "job summary",
        value: 1_000_000,
        shown: "1,000,000 bytes",
        why: "GitHub drops a step's summary of more than 1 MiB",
    },
    allStageOutputs: {
        name: "the action's output `stage-outputs`",
        value: 512 * KiB,
        shown: "512 KiB",
        why: "GitHub accepts 1 MiB of outputs per job; outputs of stages that do not fit are left out, with a warning",
    },
};

// EXTERNAL MODULE: ./build/model/configuration-limits.js
var configuration_limits = __nccwpck_require__(6821);
;// CONCATENATED MODULE: ./build/model/metrics-limits.js
const metrics_limits_KiB = 1024;
/** Limits of the history of runs. A part of limits.ts. */
const metricsLimits = {
    metricsWindow: {
        name: "newest entries of a local history that are kept in full, besides the statistics",
        value: 128,
        shown: "128 to 255",
        why: "a later attempt replaces an earlier one among them at once; beyond them the statistics are rebuilt",
    },
    metricsFileBytes: {
        name: "`metrics.json`, before it becomes a compressed segment",
        value: 64 * 1024 * metrics_limits_KiB,
        shown: "64 MiB, unless `metrics-max-bytes` says otherwise",
        why: "statistics include all segments; a rebuild reads them one after another",
    },
    metricsFileLines: {
        name: "lines of `metrics.json`, before it becomes a compressed segment",
        value: 250_000,
        shown: "250,000, unless `metrics-max-lines` says otherwise",
        why: "statistics include all segments; a rebuild reads them one after another",
    },
    regression: {
        name: "how much longer than its median a stage may take before it is called a regression",
        value: 50,
        shown: "50 %, unless `regression-threshold` says otherwise",
        why: "it must also be above the 95th percentile and a second longer",
    },
    historyEntries: {
        name: "entries in the history object of `history: cache` and `history: branch`",
        value: 2_000,
        shown: "2,000, the newest",
        why: "older ones are kept as statistics",
    },
    historyBytes: {
        name: "the history object, compressed",
        value: 5 * 1024 * metrics_limits_KiB,
        shown: "5 MiB",
        why: "every run loads it; the oldest entries are reduced to statistics",
    },
    predictionRuns: {
        name: "successes of a stage whose median is its expected duration",
        value: 20,
        shown: "20, the newest",
        why: "what was true long ago says little",
    },
    recentOutcomes: {
        name: "outcomes of a stage that are shown when it fails",
        value: 40,
        shown: "40, the newest",
        why: "what was true long ago says little",
    },
    repairsCompared: {
        name: "repairs at each end that `mttr-delta.json` compares",
        value: 10,
        shown: "the first 10 with the newest 10",
        why: "a single one says little",
    },
    redBranches: {
        name: "red branches of a pipeline that are tracked until they turn green",
        value: 500,
        shown: "500, the newest",
        why: "otherwise branches that stay red would accumulate",
    },
    suspects: {
        name: "commits with failed stages of a pipeline that are tracked, to find flakes",
        value: 2_000,
        shown: "2,000, the newest, of 30 days",
        why: "a stage that succeeds later than that on the same commit says little",
    },
    metricsDays: {
        name: "days of a pipeline in `per-epoch.json`",
        value: 400,
        shown: "400, the newest",
        why: "older ones are in the weeks",
    },
    historyLine: {
        name: "a line of a history",
        value: 1024 * metrics_limits_KiB,
        shown: "1 MiB",
        why: "a longer one counts as unreadable; written ones are far shorter",
    },
    pendingFile: {
        name: "a file in `metrics.pending/`",
        value: 8 * 1024 * metrics_limits_KiB,
        shown: "8 MiB",
        why: "a larger one is moved to `metrics.rejected/`",
    },
};

// EXTERNAL MODULE: ./build/model/guardrail-limits.js
var guardrail_limits = __nccwpck_require__(1732);
;// CONCATENATED MODULE: ./build/model/limits.js




const limits_KiB = 1024;
/** All limits. */
const limits = {
    tail: {
        name: "output of a stream held in memory",
        value: 64 * limits_KiB,
        shown: "64 KiB",
        why: "bounds memory; the full log is on disk",
    },
    manifestTail: {
        name: "output of a stream in journal and manifest",
        value: 4 * limits_KiB,
        shown: "4 KiB, the newest",
        why: "only for stages that did not succeed",
    },
    errorTail: {
        name: "output of a stream in an error file",
        value: 8 * limits_KiB,
        shown: "8 KiB, the newest",
        why: "errors come last",
    },
    logTail: {
        name: "the end of a log that has reached its `log-limit`",
        value: 1024 * limits_KiB,
        shown: "1 MiB, the newest, or half of a smaller limit",
        why: "the beginning is already on disk, and errors are at the end; the log says how much is missing",
    },
    frame: {
        name: "frame: the unit of output that the privacy guard counts decisions by",
        value: 64 * limits_KiB,
        shown: "64 KiB",
        why: "the same output gives the same counts, however it is chunked",
    },
    privacyDecisions: {
        name: "lines of `privacy-decisions.ndjson`",
        value: 10_000,
        shown: "10,000",
        why: "further ones are only counted, in the manifest's totals",
    },
    runsSnapshot: {
        name: "runs in `runs.json`",
        value: 500,
        shown: "500, the newest",
        why: "the runs themselves stay in their folders",
    },
    secretForms: {
        name: "encoded forms of a run's secrets to search for; each line of a value has about 10 to 100",
        value: 250_000,
        shown: "250,000",
        why: "beyond that no output of a stage is shown any more, because it could hold a secret",
    },
    secretBytes: {
        name: "all forms of a run's secrets together",
        value: 64 * 1024 * limits_KiB,
        shown: "64 MiB",
        why: "the same; it also applies to values crafted to match everywhere",
    },
    findings: {
        name: "findings of a stage",
        value: 100,
        shown: "100",
        why: "the rest is counted",
    },
    verdictFile: {
        name: "a verdict file of a review",
        value: 64 * limits_KiB,
        shown: "64 KiB",
        why: "a larger file is more than a verdict, and is not read",
    },
    commandLine: {
        name: "a line that is read for workflow commands",
        value: 64 * limits_KiB,
        shown: "64 KiB",
        why: "a longer line is only output",
    },
    artifactFiles: {
        name: "files that one stage's `artifacts` may match",
        value: 10_000,
        shown: "10,000",
        why: "with more, nothing is copied, and the stage says so",
    },
    stageArtifactBytes: {
        name: "all files that one stage's `artifacts` match",
        value: 2 * 1024 * 1024 * limits_KiB,
        shown: "2 GiB",
        why: "beyond that the largest files are left out, and the stage says so; it is the same limit as for a job's artifact",
    },
    cancelledArtifactBytes: {
        name: "the same, once the run is cancelled",
        value: 16 * 1024 * limits_KiB,
        shown: "16 MiB",
        why: "a runner that cancels kills soon",
    },
    changedBytes: {
        name: "files that differ from the commit, which `run --resume` compares",
        value: 256 * 1024 * limits_KiB,
        shown: "256 MiB",
        why: "more would delay a run; then nothing is reused",
    },
    fetch: {
        name: "time that git may take to fetch missing commits, each of at most four times",
        value: 180_000,
        shown: "3 min",
        why: "then the comparison fails, and nothing is run",
    },
    fetchOutput: {
        name: "output of `git fetch` in a step's log",
        value: 256 * limits_KiB,
        shown: "256 KiB",
        why: "a few lines are usual; git is killed if a single line is longer",
    },
    quietFetch: {
        name: "time before a slow fetch is reported",
        value: 5_000,
        shown: "5 s",
        why: "then stderr says what is being fetched, and the time limit",
    },
    cancelPatience: {
        name: "total time that a cancelled process may take",
        value: 60_000,
        shown: "60 s",
        why: "nothing it still has to do takes as long; whatever blocks it is abandoned",
    },
    grace: {
        name: "time between TERM and KILL",
        value: 2_000,
        shown: "2 s",
        why: "a runner that cancels kills after 10 s, and the result has to be written before",
    },
    cleanUp: {
        name: "time for stages with `if: always()` or `cancelled()` after a cancel on GitHub",
        value: 6_000,
        shown: "6 s",
        why: "the same; on the command line it is `cancel-grace-seconds`",
    },
    drain: {
        name: "time for pipes to close after a stage's process ended",
        value: 5_000,
        shown: "5 s",
        why: "then remaining child processes are killed, and the stage says so",
    },
    snapshot: {
        name: "time between two regular manifest snapshots",
        value: 30_000,
        shown: "30 s",
        why: "failures and the end are written at once",
    },
    lockPatience: {
        name: "time to wait for a lock",
        value: 8_000,
        shown: "8 s",
        why: "then the locked file is left alone, with a warning",
    },
    cancelledLockPatience: {
        name: "time to wait for a lock once the run is cancelled",
        value: 500,
        shown: "0.5 s",
        why: "a runner that cancels kills soon",
    },
    lockTouch: {
        name: "time between two heartbeats of the owner of a lock",
        value: 10_000,
        shown: "10 s",
        why: "other machines see only the heartbeat",
    },
    lockStale: {
        name: "time without a heartbeat until the lock of another machine is taken over",
        value: 300_000,
        shown: "5 min",
        why: "on the same machine it is taken over as soon as its owner is gone",
    },
    repositoryFile: {
        name: "a file of the repository with a fixed name, such as the pipeline file",
        value: 1024 * limits_KiB,
        shown: "1 MiB",
        why: "written by people; a larger one is refused",
    },
    document: {
        name: "a document or other file of the repository that a guardrail reads",
        value: 128 * 1024 * limits_KiB,
        shown: "128 MiB",
        why: "a change may hold files of any size; a larger one is reported, and the guardrail fails",
    },
    commandFile: {
        name: "a command file of a stage, such as `GITHUB_ENV`",
        value: 16 * 1024 * limits_KiB,
        shown: "16 MiB",
        why: "no environment is that large; a stage that writes more fails",
    },
    matcherFile: {
        name: "a file of problem matchers (`::add-matcher::`)",
        value: 256 * limits_KiB,
        shown: "256 KiB",
        why: "written by people; a stage that adds a larger one fails",
    },
    matcherTime: {
        name: "total time of a stage's problem matchers for lines that take more than 10 ms",
        value: 5_000,
        shown: "5 s",
        why: "most lines take microseconds; then the slow matcher is removed, with a warning, as is one that takes 1 s for a line three times",
    },
    stageSummary: {
        name: "what a stage writes to `GITHUB_STEP_SUMMARY`",
        value: 1024 * limits_KiB,
        shown: "1 MiB",
        why: "GitHub's limit for a step; a larger one is left out, and the stage says so",
    },
    keptSummary: {
        name: "the part of it that is recorded and shown",
        value: 32 * limits_KiB,
        shown: "32 KiB, its beginning",
        why: "the summaries of all stages share one page, and are in the manifest",
    },
    stageOutputs: {
        name: "names and values in `GITHUB_OUTPUT` of a stage that are recorded and passed on",
        value: 64 * limits_KiB,
        shown: "64 KiB",
        why: "systems limit the environment of later stages; outputs that do not fit are left out, and the stage says so",
    },
    textFile: {
        name: "any other file that is read into memory",
        value: 256 * 1024 * limits_KiB,
        shown: "256 MiB",
        why: "a journal of a long run may be large; a larger one is refused",
    },
    ...configuration_limits/* configurationLimits */.r,
    ...githubLimits,
    ...guardrail_limits/* guardrailLimits */.I,
    ...metricsLimits,
};


/***/ }),

/***/ 9751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OX: () => (/* binding */ reasonOfError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   gY: () => (/* binding */ stageReasons),
/* harmony export */   l$: () => (/* binding */ statusDetails)
/* harmony export */ });
/** Why a stage did not succeed: the `reason` of an error file. The sentence for people is in the stage's `summary`. */
const stageReasons = {
    "exit-code": "its process exited with a code other than 0",
    signal: "its process was killed by a signal from outside",
    "timed-out": "it, or its subtask, timed out",
    cancelled: "the run was cancelled while it was running",
    violated: "a guardrail found a violation; see its findings",
    undecided: "a guardrail could not judge the change, for example in a shallow clone",
    "process-gone": "the process that ran it ended before it did",
    "not-started": "its process could not be started",
    "no-files-found": "a glob of its `artifacts` matched no file, and `if-no-files-found` is `error`",
    "workflow-command": "it printed a workflow command, or wrote to a file such as `GITHUB_ENV`, in a way that GitHub's runner would reject",
    "disk-full": "the disk, or the user's quota, was full",
    "disk-error": "the disk could not be read or written",
    "file-size-limit": "a file exceeded a limit of this tool, or of the system for this user",
    "too-many-open-files": "the system had no file descriptor left",
    "out-of-memory": "the system had no memory left",
    "file-missing": "a file or folder of the run was removed, or something else is in its place",
    "not-permitted": "the system did not let a file of the run be read or written",
    "internal-error": "an error that no other reason covers; the sentence describes it",
};
/** Why a run, or one attempt of an assignment, did not succeed: the `status_detail` of a manifest. */
const statusDetails = {
    "stage-failed": "a required stage failed or timed out",
    cancelled: "the run was cancelled",
    "process-gone": "the process that ran it ended before the run did",
    "journal-not-written": "its journal could not be written, so it cannot be verified",
    "own-files-changed": "the action's own files changed while its stages ran, so its code cannot be trusted",
    "files-not-written": "its own files could not be written, so it cannot be verified",
    "assignment-lost": "an assignment left no manifest",
    "evidence-mismatch": "the files of a job contradict each other or the plan",
    "assignment-failed": "an assignment failed without a failed stage",
    "nothing-ran": "no stage was started",
    "key-taken": "another use of the action in the workflow run has the same key",
    regression: "a stage took longer than `fail-on-regression` allows",
    "job-failed": "a job of the run did not succeed, although no manifest says why",
    "not-witnessed": "the results of the run's jobs are missing, so the run fails",
};
/** Reasons by error code: those of errno(3), and our own ENOTREGULAR, EOUTSIDE and ETOOLARGE. */
const reasonsOfCodes = {
    ENOSPC: "disk-full",
    EDQUOT: "disk-full",
    EIO: "disk-error",
    EFBIG: "file-size-limit",
    EMFILE: "too-many-open-files",
    ENFILE: "too-many-open-files",
    ENOMEM: "out-of-memory",
    EAGAIN: "out-of-memory",
    ENOENT: "file-missing",
    ENOTDIR: "file-missing",
    EEXIST: "file-missing",
    EISDIR: "file-missing",
    ELOOP: "file-missing",
    ENOTREGULAR: "file-missing",
    EOUTSIDE: "file-missing",
    ETOOLARGE: "file-size-limit",
    EACCES: "not-permitted",
    EPERM: "not-permitted",
    EROFS: "not-permitted",
    ENAMETOOLONG: "not-permitted",
};
/** Finds the reason of an error: that of the first known code in its chain of causes. */
function reasonOfError(error) {
    for (let at = error; at != null; at = at.cause) {
        const reason = reasonsOfCodes[String(at.code)];
        if (reason !== undefined)
            return reason;
    }
    return "internal-error";
}
/** The message of an error, or of anything else that was thrown. */
const messageOf = (error) => error instanceof Error ? error.message : String(error);


/***/ }),

/***/ 7004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ colourSequence),
/* harmony export */   YA: () => (/* binding */ escapeUnseen),
/* harmony export */   nv: () => (/* binding */ unseen),
/* harmony export */   xo: () => (/* binding */ escapeUnseenBesideColours)
/* harmony export */ });
/**
 * Invisible or disruptive characters: controls except tab and line ends; line separators of some programs only; lone
 * surrogates; explicit directional formatting (https://www.unicode.org/reports/tr9/); characters without a width.
 * Joiners and the two common variation selectors are allowed, because scripts and emoji need them.
 */
const unseen = /(?!\r\n)[^\P{Cc}\t\n]|[\u2028\u2029\p{Cs}]|(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
// oxlint-disable-next-line no-control-regex -- colours are what it looks for
const colourSequence = /(\u001b\[[0-9;:]*m)/;
/**
 * Escapes such characters for a terminal as in JSON, `\u001b`. Nothing is lost, JSON stays valid, and no text can move
 * the cursor, reorder or hide other text.
 */
const escapeUnseen = (text) => text.replaceAll(unseen, escapeCharacter);
/** Like escapeUnseen, but keeps colour sequences. */
const escapeUnseenBesideColours = (text) => text
    .split(colourSequence)
    .map((piece, at) => (at % 2 === 1 ? piece : escapeUnseen(piece)))
    .join("");
const escapeCharacter = (character) => Array.from({ length: character.length }, (_, at) => codeOf(character.charCodeAt(at))).join("");
const codeOf = (unit) => `\\u${unit.toString(16).padStart(4, "0")}`;


/***/ }),

/***/ 422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/** Invalid input to this process, which is not a bug to report. The message says what is wrong. */
class UsageError extends Error {
    name = "UsageError";
}


/***/ }),

/***/ 178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** This package's version; a test compares it with package.json. */
const version = "1.0.0";


/***/ }),

/***/ 1427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ getExitCode),
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/**
 * Exit codes, documented in docs/cli.md. Shells use 130 for an interrupt; 70 and 74 are EX_SOFTWARE and EX_IOERR of
 * sysexits(3).
 */
const exitCodes = {
    passed: 0,
    failed: 1,
    refused: 2,
    internalError: 70,
    notWritten: 74,
    cancelled: 130,
};
function getExitCode(summary) {
    if (summary.status === "succeeded")
        return exitCodes.passed;
    return summary.status === "cancelled" ? exitCodes.cancelled : exitCodes.failed;
}


/***/ }),

/***/ 5280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

/** Whether an absolute path is outside a folder, by the names alone: neither the folder itself nor below it. */
function leadsOut(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)[0] === ".." || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}


/***/ }),

/***/ 5888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ hideSecrets)
/* harmony export */ });
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5326);

let redactor;
/** Loaded on demand. */
async function makeRedactor() {
    const { createRunRedactor } = await __nccwpck_require__.e(/* import() */ 80).then(__nccwpck_require__.bind(__nccwpck_require__, 80));
    return createRunRedactor((0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .readEnvironment */ .Qo)());
}
/** Removes the secrets of this process's environment from a message, which can quote anything. */
async function hideSecrets(message) {
    redactor ??= makeRedactor();
    return (await redactor).text(message);
}


/***/ }),

/***/ 5326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J3: () => (/* binding */ getUserName),
/* harmony export */   Qo: () => (/* binding */ readEnvironment),
/* harmony export */   Uc: () => (/* binding */ readMachine),
/* harmony export */   mL: () => (/* binding */ findRepositoryRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9870);




/** Reads facts about this process and its machine. */
const readMachine = () => ({
    windows: process.platform === "win32",
    pid: process.pid,
    started: (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .getProcessStart */ .U3)(process.pid),
    host: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(),
    processors: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)(),
});
/** The user: GitHub's actor, or the user of this machine. */
function getUserName(environment) {
    try {
        return environment["GITHUB_ACTOR"] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().username;
    }
    catch {
        // A container can run with a user id that has no name.
        return "unknown";
    }
}
/** The environment as plain data, without names that have no value. */
function readEnvironment() {
    const entries = Object.entries(process.env);
    return Object.fromEntries(entries.filter((entry) => entry[1] !== undefined));
}
/** The nearest folder, from this one upwards, with a `.git` entry; without one, the folder itself. */
function findRepositoryRoot(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, ".git")))
            return at;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at))
            return folder;
    }
}


/***/ }),

/***/ 228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ installLastResort)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _model_command_data_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5376);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9751);
/* harmony import */ var _model_unseen_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7004);
/* harmony import */ var _model_usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(422);
/* harmony import */ var _hide_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5888);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7429);







/**
 * Handles uncaught errors and output that cannot be written, with one sentence on stderr and an exit code, never a
 * stack trace. Every entry point calls it first.
 */
function installLastResort(codes) {
    let ending = false;
    process.on("uncaughtException", (error) => {
        if (ending)
            return;
        ending = true;
        void describeEnd(error, codes).then(({ sentence, code }) => {
            printSentence(sentence);
            process.exit(code);
        });
    });
    watchOutput(codes.notWritten);
}
async function describeEnd(error, { refused, internalError }) {
    if (error instanceof _model_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e)
        return { sentence: await getMessage(error), code: refused };
    if ((0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOfError */ .OX)(error) !== "internal-error")
        return { sentence: await describeSystemError(error), code: refused };
    const what = `internal error: ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_4__/* .toOneLine */ .G)(await getMessage(error), 300)}. This is a bug in Orchestrator.`;
    return { sentence: `${what} ${await describeDetails(error)}`, code: internalError };
}
/** Describes an error of the system. */
async function describeSystemError(error) {
    const { code, syscall } = error;
    if (syscall === "uv_cwd")
        return "the working directory no longer exists: change to another folder and start again";
    if (code === "EMFILE" || code === "ENFILE")
        return `too many open files (${code}): raise the limit (ulimit -n) or end other processes, and start again`;
    return (0,_one_line_js__WEBPACK_IMPORTED_MODULE_4__/* .toOneLine */ .G)(await getMessage(error), 1_000);
}
/** Loading the redactor may be what failed. */
const getMessage = (error) => (0,_hide_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .hideSecrets */ .s)((0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)).catch(() => "an error whose message cannot be shown");
async function describeDetails(error) {
    try {
        const { writeDetails } = await Promise.all(/* import() */[__nccwpck_require__.e(80), __nccwpck_require__.e(1868)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1868));
        return `Report it with ${writeDetails(error)}, which says where it happened.`;
    }
    catch (failure) {
        return `Where it happened could not be written to a file (${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_4__/* .toOneLine */ .G)((0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(failure), 300)}).`;
    }
}
/**
 * A reader that goes away, as in `| head`, is no error: the rest is dropped, and the exit code is the command's. Any
 * other failure, such as a full disk, turns a success into a failure, because the output is missing.
 */
function watchOutput(code) {
    let failed = false;
    const notice = (stream, error) => {
        const gone = error.code === "EPIPE" || (error.code === "EIO" && stream.isTTY);
        if (gone || failed)
            return;
        failed = true;
        printSentence(`the output could not be written: ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_4__/* .toOneLine */ .G)(error.message, 300)}`);
    };
    for (const stream of [process.stdout, process.stderr])
        stream.on("error", (error) => notice(stream, error));
    process.on("exit", () => {
        if (failed && !process.exitCode)
            process.exitCode = code;
    });
}
/** Prints on stderr, in GitHub Actions as an annotation. Synchronous, because the process is about to end. */
function printSentence(sentence) {
    const prefix = process.env["GITHUB_ACTIONS"] === "true" ? "::error::" : "";
    try {
        const shown = (0,_model_unseen_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeUnseen */ .YA)(sentence);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(process.stderr.fd, `${prefix}${prefix === "" ? shown : (0,_model_command_data_js__WEBPACK_IMPORTED_MODULE_6__/* .commandData */ .w)(shown)}\n`);
    }
    catch {
        // There is no other stream to report it on.
    }
}


/***/ }),

/***/ 7429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ quoteName),
/* harmony export */   G: () => (/* binding */ toOneLine)
/* harmony export */ });
/**
 * Converts a text to one line without control characters, cut to `most` characters: answers of servers and file names
 * can contain anything, a log line cannot.
 */
function toOneLine(text, most = Infinity) {
    // Cut first, with room to spare, so that megabytes need not be searched.
    const beginning = most === Infinity ? text : text.slice(0, most * 2);
    // oxlint-disable-next-line no-control-regex -- control characters are what is replaced
    const line = beginning.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim();
    return line.length > most ? `${line.slice(0, most - 1).toWellFormed()}…` : line;
}
/** Quotes a name from outside on one line, with special characters escaped, cut to about 200 characters. */
const quoteName = (name) => toOneLine(JSON.stringify(name.length > 200 ? `${name.slice(0, 199)}…` : name));


/***/ }),

/***/ 2075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readStat),
/* harmony export */   h: () => (/* binding */ hasEnded)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

/** More than its 52 numbers and a name of at most 64 bytes need. */
const STAT_BYTES = 2048;
/** @returns null for a process that does not exist or is hidden */
function readStat(pid) {
    try {
        const stat = readAtOnce(`/proc/${pid}/stat`);
        // The name in parentheses may hold anything. State follows it as field 3, the group is field 5, the start field 22.
        const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        const [state, group, start] = [fields[0], fields[5 - 3], fields[22 - 3]];
        return state === undefined || group === undefined || start === undefined
            ? null
            : { state, group, start };
    }
    catch {
        return null;
    }
}
/** Whether a process has ended and was not reaped by its parent. */
const hasEnded = ({ state }) => state === "Z" || state === "X";
/** Reads the file in one call: readFileSync also queries the size and the end, and takes twice as long. */
function readAtOnce(path) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
    try {
        const bytes = Buffer.allocUnsafe(STAT_BYTES);
        return bytes.toString("latin1", 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, 0, STAT_BYTES, 0));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}


/***/ }),

/***/ 9870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U3: () => (/* binding */ getProcessStart),
/* harmony export */   W_: () => (/* binding */ isRunning)
/* harmony export */ });
/* unused harmony export lookUpInPs */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _proc_stat_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2075);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6543);



/**
 * The start of a process, as a text that no other process with the same id on this machine ever had, only for
 * comparison. Synchronous, so that nothing can happen between a process's start and this call.
 *
 * On Linux `<boot>/<pid namespace>/<clock ticks since boot>`, elsewhere the date from `ps`, in UTC.
 *
 * @returns null for a process that has ended, including zombies, and where it is unknown: on Windows, and where /proc
 * is missing or belongs to another namespace
 */
function getProcessStart(pid) {
    const found = lookUp(pid);
    return found.kind === "runs" ? found.started : null;
}
/**
 * Whether a recorded process still runs.
 *
 * @param host the name of this machine, as recorded in `writer`
 * @returns null where that cannot be known: it ran on another machine or in another container, its start is unknown, or
 * its user's processes are hidden
 */
function isRunning(writer, host) {
    if (writer.host !== host)
        return null;
    if (isOtherNamespace(writer.started))
        return null;
    const found = lookUp(writer.pid);
    if (found.kind === "gone")
        return false;
    if (found.kind === "unclear" || writer.started === null)
        return null;
    return found.started === writer.started;
}
function lookUp(pid) {
    if (process.platform === "linux")
        return lookUpInProc(pid);
    if (!exists(pid))
        return { kind: "gone" };
    return process.platform === "win32" ? { kind: "unclear" } : lookUpInPs(pid);
}
function lookUpInProc(pid) {
    const scope = getProcScope();
    const stat = scope === null ? null : (0,_proc_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .readStat */ .B)(pid);
    // /proc can hide processes of other users (hidepid in proc(5)); a signal still finds them.
    if (scope === null || stat === null)
        return { kind: exists(pid) ? "unclear" : "gone" };
    return (0,_proc_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .hasEnded */ .h)(stat) ? { kind: "gone" } : { kind: "runs", started: `${scope}/${stat.start}` };
}
/** Cached: neither part changes while this process lives. */
let knownScope = null;
/**
 * Process ids and ticks are only unique within a boot and a namespace (pid_namespaces(7)): two containers can have the
 * same host name and each a process 7. null: /proc belongs to another namespace than this process.
 */
function getProcScope() {
    knownScope ??= readProcScope();
    return knownScope;
}
function readProcScope() {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)("/proc/self") !== String(process.pid))
            return null;
        const boot = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)("/proc/sys/kernel/random/boot_id", { most: 1024 })
            .toString("latin1")
            .trim();
        const namespace = /\d+/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)("/proc/self/ns/pid"))?.[0];
        return namespace === undefined ? null : `${boot}/${namespace}`;
    }
    catch {
        return null;
    }
}
/** Only within the same boot: after a reboot, all earlier processes are gone. */
function isOtherNamespace(started) {
    const [boot, namespace] = splitScope(started);
    const [ownBoot, ownNamespace] = splitScope(process.platform === "linux" ? getProcScope() : null);
    return boot !== undefined && boot === ownBoot && namespace !== ownNamespace;
}
const splitScope = (text) => text?.split("/").slice(0, 2) ?? [];
/** Signal 0 only checks. Any error but "no such process" means that there is one. */
function exists(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code !== "ESRCH";
    }
}
const PS_TIMEOUT_MS = 5_000;
/** For macOS. A fixed language and time zone, so that the same start always reads the same. */
function lookUpInPs(pid) {
    // Loaded on demand, because loading is slow and other systems do not need it.
    const { execFileSync } = process.getBuiltinModule("node:child_process");
    let line;
    try {
        line = execFileSync("/bin/ps", ["-o", "stat=", "-o", "lstart=", "-p", String(pid)], {
            encoding: "utf8",
            env: { LC_ALL: "C", TZ: "UTC0" },
            stdio: ["ignore", "pipe", "ignore"],
            timeout: PS_TIMEOUT_MS,
        }).trim();
    }
    catch (error) {
        return { kind: error.status === 1 ? "gone" : "unclear" };
    }
    const [state, ...started] = line.split(/\s+/);
    if (state === undefined || started.length === 0)
        return { kind: "unclear" };
    return state.startsWith("Z") ? { kind: "gone" } : { kind: "runs", started: started.join(" ") };
}


/***/ }),

/***/ 6543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  cK: () => (/* binding */ copyRegularFile),
  x3: () => (/* binding */ createFile),
  GM: () => (/* binding */ openForAppending),
  ZU: () => (/* binding */ openRegularFile),
  ut: () => (/* binding */ readPieces),
  XF: () => (/* binding */ readRegularFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
// EXTERNAL MODULE: ./build/platform/leads-out.js
var leads_out = __nccwpck_require__(5280);
;// CONCATENATED MODULE: ./build/platform/regular-file.js




/** Bytes read at a time when a file grew while it was read. */
const GROWTH_BYTES = 64 * 1024;
/** Bytes copied at a time. */
const COPY_BYTES = 1024 * 1024;
const { O_APPEND, O_CREAT, O_EXCL, O_NOFOLLOW, O_NONBLOCK, O_RDONLY, O_WRONLY } = external_node_fs_.constants;
/**
 * Opens a file for reading; the caller closes it. The null device counts as an empty file.
 * @throws Error with the code `ENOTREGULAR` for anything but a file, and `EOUTSIDE` for a link out of the folder
 */
function openRegularFile(path, { within, links = true } = {}) {
    const found = within === undefined ? path : resolveWithin(within, path);
    const noLink = links && within === undefined ? 0 : O_NOFOLLOW;
    const descriptor = (0,external_node_fs_.openSync)(found, O_RDONLY | O_NONBLOCK | noLink);
    const stats = (0,external_node_fs_.fstatSync)(descriptor);
    if (stats.isFile() || (stats.isCharacterDevice() && stats.rdev === (0,external_node_fs_.statSync)(external_node_os_.devNull).rdev))
        return descriptor;
    (0,external_node_fs_.closeSync)(descriptor);
    throw toNotAFileError(path);
}
/** * Reads a whole file.
 * @throws Error like openRegularFile, and with the code `ETOOLARGE` for a file that is larger than `most`
 */
function readRegularFile(path, { most, ...rules }) {
    const descriptor = openRegularFile(path, rules);
    try {
        return readAll(descriptor, path, most);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Reads a file in pieces, starting at the byte `from`. Opens it with the first piece. */
async function* readPieces(path, { from, pieceBytes }) {
    const descriptor = openRegularFile(path);
    if ((0,external_node_fs_.fstatSync)(descriptor).size - from <= pieceBytes) {
        const bytes = readEnd(descriptor, from);
        if (bytes.length > 0)
            yield bytes;
        return;
    }
    // The stream closes the file at its end, or when the reader stops early.
    const options = { fd: descriptor, start: from, highWaterMark: pieceBytes };
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, options))
        yield chunk;
}
/**
 * Copies a file, with its mode and at its present length, to a path that must not exist. Rejects with the errors of
 * openRegularFile.
 * @param refuses called with each piece before it is written; if it returns true, the copy is removed
 * @returns whether the file was copied
 */
async function copyRegularFile(from, to, rules = {}, refuses = () => false) {
    const source = openRegularFile(from, rules);
    try {
        const target = createFile(to);
        try {
            if (await copyContent(source, target, refuses))
                return true;
        }
        finally {
            (0,external_node_fs_.closeSync)(target);
        }
        (0,external_node_fs_.rmSync)(to, { force: true });
        return false;
    }
    finally {
        (0,external_node_fs_.closeSync)(source);
    }
}
/**
 * Opens a file for appending; the caller closes it.
 * @param options.create makes a missing file
 * @throws Error with the code `ENOTREGULAR` for a link and for anything but a file
 */
function openForAppending(path, options) {
    const create = options.create ? O_CREAT : 0;
    try {
        const descriptor = (0,external_node_fs_.openSync)(path, O_WRONLY | O_APPEND | O_NONBLOCK | O_NOFOLLOW | create, 0o666);
        if ((0,external_node_fs_.fstatSync)(descriptor).isFile())
            return descriptor;
        (0,external_node_fs_.closeSync)(descriptor);
    }
    catch (error) {
        // ELOOP: a link. ENXIO: a pipe without a reader.
        const { code } = error;
        if (code !== "ELOOP" && code !== "ENXIO")
            throw error;
    }
    throw toNotAFileError(path);
}
/** Makes a file at a path that must not exist, even as a link. The caller closes it. */
const createFile = (path, mode = 0o666) => (0,external_node_fs_.openSync)(path, O_WRONLY | O_CREAT | O_EXCL, mode);
/** Resolves a path that leads below the folder or to the null device. */
function resolveWithin(folder, path) {
    const found = external_node_fs_.realpathSync.native(path);
    if (!(0,leads_out/* leadsOut */.q)(external_node_fs_.realpathSync.native(folder), found) || found === external_node_os_.devNull)
        return found;
    const message = `${shown(path)} is a link that leads out of ${folder}: put the file itself there`;
    throw Object.assign(new Error(message), { code: "EOUTSIDE" });
}
async function copyContent(source, target, refuses) {
    const { size, mode } = (0,external_node_fs_.fstatSync)(source);
    (0,external_node_fs_.fchmodSync)(target, mode & 0o777);
    const buffer = Buffer.allocUnsafe(Math.min(size, COPY_BYTES));
    for (let left = size; left > 0;) {
        const piece = readPiece(source, buffer.subarray(0, Math.min(left, buffer.length)), null);
        if (piece.length === 0)
            break;
        if (refuses(piece))
            return false;
        (0,external_node_fs_.writeFileSync)(target, piece);
        left -= piece.length;
        // Let other tasks run between two pieces.
        if (left > 0)
            await (0,promises_namespaceObject.setImmediate)();
    }
    return !refuses(new Uint8Array(0));
}
/** Reads in one piece, and in further ones if the file grew meanwhile. */
function readAll(descriptor, path, most) {
    const { size } = (0,external_node_fs_.fstatSync)(descriptor);
    const pieces = [];
    let length = size > most ? size : 0;
    for (let room = size + 1; length <= most; room = GROWTH_BYTES) {
        const piece = readPiece(descriptor, Buffer.allocUnsafe(room), null);
        pieces.push(piece);
        length += piece.length;
        if (piece.length < room && length <= most)
            return Buffer.concat(pieces, length);
    }
    const message = `${shown(path)} is larger than ${most / 1024 ** 2} MiB, the largest size that is read`;
    throw Object.assign(new Error(message), { code: "ETOOLARGE" });
}
/** Reads from the byte `from` to the present end of the file, and closes it. */
function readEnd(descriptor, from) {
    try {
        return readPiece(descriptor, Buffer.allocUnsafe(Math.max(0, (0,external_node_fs_.fstatSync)(descriptor).size - from)), from);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Fills the buffer, up to the end of the file. @param from null: continues after the last read */
function readPiece(descriptor, bytes, from) {
    let filled = 0;
    while (filled < bytes.length) {
        const at = from === null ? null : from + filled;
        const read = (0,external_node_fs_.readSync)(descriptor, bytes, filled, bytes.length - filled, at);
        if (read === 0)
            break;
        filled += read;
    }
    return bytes.subarray(0, filled);
}
const shown = (path) => path.toString();
const toNotAFileError = (path) => Object.assign(new Error(`${shown(path)} is not a file`), { code: "ENOTREGULAR" });


/***/ }),

/***/ 8179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ InvalidArgumentError),
/* harmony export */   b7: () => (/* binding */ CommanderError),
/* harmony export */   c$: () => (/* binding */ Option),
/* harmony export */   ef: () => (/* binding */ Argument),
/* harmony export */   uB: () => (/* binding */ Command)
/* harmony export */ });
/* unused harmony exports program, createCommand, createArgument, createOption, InvalidOptionArgumentError, Help */
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8909);


// wrapper to provide named exports for ESM.
const {
  /* program */ "DM": program,
  /* createCommand */ "gu": createCommand,
  /* createArgument */ "er": createArgument,
  /* createOption */ "Ww": createOption,
  /* CommanderError */ "b7": CommanderError,
  /* InvalidArgumentError */ "Di": InvalidArgumentError,
  /* InvalidOptionArgumentError */ "a2": InvalidOptionArgumentError, // deprecated old name
  /* Command */ "uB": Command,
  /* Argument */ "ef": Argument,
  /* Option */ "c$": Option,
  /* Help */ "_V": Help,
} = _index_js__WEBPACK_IMPORTED_MODULE_0__;


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3986);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
