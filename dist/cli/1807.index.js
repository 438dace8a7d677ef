"use strict";
exports.id = 1807;
exports.ids = [1807];
exports.modules = {

/***/ 1807:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completion: function() { return /* binding */ completion; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
const n={bash:`_orchestrator() {
  local word note
  COMPREPLY=()
  while IFS=$'\\t' read -r word note; do
    COMPREPLY+=("$word")
  done < <("\${COMP_WORDS[0]}" complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _orchestrator orchestrator
`,zsh:`_orchestrator() {
  local word note
  local -a found
  while IFS=$'\\t' read -r word note; do
    found+=("\${word//:/\\\\:}\${note:+:$note}")
  done < <("\${words[1]}" complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( $#found )); then _describe orchestrator found; else _files; fi
}
compdef _orchestrator orchestrator
`,fish:`function __orchestrator_complete
  set -l words (commandline -opc)
  set -l found ($words[1] complete -- $words[2..-1] (commandline -ct) 2>/dev/null)
  if test (count $found) -gt 0
    printf '%s\\n' $found
  else
    __fish_complete_path (commandline -ct)
  end
end
complete -c orchestrator -f -a '(__orchestrator_complete)'
`,powershell:`Register-ArgumentCompleter -Native -CommandName orchestrator -ScriptBlock {
  param($current, $line, $cursor)
  $words = @($line.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -le $cursor } | ForEach-Object { $_.ToString() })
  # Older versions drop empty arguments.
  if ($current -eq '') { $words += $(if ($PSVersionTable.PSVersion -lt [version]'7.3') { '""' } else { '' }) }
  & $line.CommandElements[0].ToString() complete '--' @words 2>$null | ForEach-Object {
    $word, $note = $_ -split "\`t", 2
    if (-not $note) { $note = $word }
    [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $note)
  }
}
`};async function completion(r){return await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.gi)(n[r]),_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed}

/***/ })

};
;