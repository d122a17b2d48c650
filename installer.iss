; The setup of RVC Monitor (Inno Setup 6). Made by `python build/make.py installer`, which passes:
;   /DVERSION=1.2.3        the version
;   /DFROZEN=folder        the frozen program
;   /DOUTPUT=folder        where the setup goes
;   /DNAME_OF_SETUP=name   what it is called, without .exe
;   /DCOMPRESSION=lzma2    how to pack it
;   /DPICTURES=folder      the pictures of the wizard
;   /Ssign=command         how to sign, where a certificate is configured (then also /DSIGN)

#define NAME "RVC Monitor"

[Setup]
; Tells Windows and later setups that this is the same program. Never change it.
AppId={{6B0C6B5B-3C0B-4B57-9B6E-6E8D5A3F0C51}
AppName={#NAME}
AppVersion={#VERSION}
AppVerName={#NAME} {#VERSION}
AppPublisher={#NAME}
VersionInfoVersion={#VERSION}
OutputDir={#OUTPUT}
OutputBaseFilename={#NAME_OF_SETUP}
SetupIconFile=resources\icons\app.ico
UninstallDisplayIcon={app}\rvcmonitor.exe
UninstallDisplayName={#NAME}
WizardStyle=modern
WizardImageFile={#PICTURES}\side.bmp
WizardSmallImageFile={#PICTURES}\corner.bmp
; No administrator rights needed; who has them may install for everyone.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
DefaultDirName={code:ProgramFolder}
DisableProgramGroupPage=yes
DisableWelcomePage=no
ShowLanguageDialog=auto
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; Windows 10 1809, the oldest that this Qt runs on.
MinVersion=10.0.17763
Compression={#COMPRESSION}
SolidCompression=yes
; Wide enough to see that the two programs hold the same code; the extra process may take the memory.
LZMADictionarySize=65536
LZMAUseSeparateProcess=yes
; A running program is asked to quit below, in PrepareToInstall; Windows closes what is left.
CloseApplications=yes
RestartApplications=no
; "Send to" and "Start with Windows" are the user's own, also where the program is for everyone:
; Windows has no such place for all users.
UsedUserAreasWarning=no
#ifdef SIGN
SignTool=sign
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[CustomMessages]
en.Explorer=Explorer:
es.Explorer=Explorador:
en.OpenIn=Open in RVC Monitor
es.OpenIn=Abrir en RVC Monitor
en.ContextMenu=Add "Open in RVC Monitor" to the menu of folders
es.ContextMenu=Añadir «Abrir en RVC Monitor» al menú de las carpetas
en.SendTo=Add RVC Monitor to the "Send to" menu
es.SendTo=Añadir RVC Monitor al menú «Enviar a»
en.Startup=Start with Windows, in the notification area
es.Startup=Iniciar con Windows, en el área de notificación
en.Comment=Watches voice trainings and names the epochs worth listening to
es.Comment=Observa entrenamientos de voz y nombra las épocas que merece la pena escuchar
en.StillRunning=RVC Monitor is still running. Please close it (also its icon beside the clock) and try again.
es.StillRunning=RVC Monitor sigue abierto. Ciérralo (también su icono junto al reloj) y vuelve a intentarlo.
en.Downgrade=RVC Monitor %1 is installed, which is newer than this version, {#VERSION}.%n%nReplace it by the older one?
es.Downgrade=Está instalado RVC Monitor %1, más reciente que esta versión, {#VERSION}.%n%n¿Quieres sustituirlo por la versión anterior?
en.KeepSettings=Keep your settings and ratings, in case you install RVC Monitor again?
es.KeepSettings=¿Conservar tus ajustes y valoraciones, por si vuelves a instalar RVC Monitor?

[Tasks]
Name: "desktop"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked
Name: "startup"; Description: "{cm:Startup}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked
Name: "contextmenu"; Description: "{cm:ContextMenu}"; GroupDescription: "{cm:Explorer}"
Name: "sendto"; Description: "{cm:SendTo}"; GroupDescription: "{cm:Explorer}"

[InstallDelete]
; Libraries of an older version must not be found by the new one.
Type: filesandordirs; Name: "{app}\_internal"
Type: filesandordirs; Name: "{app}\licences"

[Files]
Source: "{#FROZEN}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\{#NAME}"; Filename: "{app}\rvcmonitor.exe"; Comment: "{cm:Comment}"
Name: "{autodesktop}\{#NAME}"; Filename: "{app}\rvcmonitor.exe"; Comment: "{cm:Comment}"; Tasks: desktop
Name: "{usersendto}\{#NAME}"; Filename: "{app}\rvcmonitor.exe"; Comment: "{cm:Comment}"; Tasks: sendto

[Registry]
; The menu of a folder, and of the empty space in an open folder. The folders above are only removed
; where this setup was the only one to use them. The "\." keeps a drive's own backslash ("D:\") from
; swallowing the quote.
Root: HKA; Subkey: "Software\Classes\Directory"; Flags: uninsdeletekeyifempty; Tasks: contextmenu
Root: HKA; Subkey: "Software\Classes\Directory\shell"; Flags: uninsdeletekeyifempty; Tasks: contextmenu
Root: HKA; Subkey: "Software\Classes\Directory\shell\RVCMonitor"; ValueType: string; ValueData: "{cm:OpenIn}"; Flags: uninsdeletekey; Tasks: contextmenu
Root: HKA; Subkey: "Software\Classes\Directory\shell\RVCMonitor"; ValueType: string; ValueName: "Icon"; ValueData: "{app}\rvcmonitor.exe"; Tasks: contextmenu
Root: HKA; Subkey: "Software\Classes\Directory\shell\RVCMonitor\command"; ValueType: string; ValueData: """{app}\rvcmonitor.exe"" ""%1"""; Tasks: contextmenu
Root: HKA; Subkey: "Software\Classes\Directory\Background"; Flags: uninsdeletekeyifempty; Tasks: contextmenu
Root: HKA; Subkey: "Software\Classes\Directory\Background\shell"; Flags: uninsdeletekeyifempty; Tasks: contextmenu
Root: HKA; Subkey: "Software\Classes\Directory\Background\shell\RVCMonitor"; ValueType: string; ValueData: "{cm:OpenIn}"; Flags: uninsdeletekey; Tasks: contextmenu
Root: HKA; Subkey: "Software\Classes\Directory\Background\shell\RVCMonitor"; ValueType: string; ValueName: "Icon"; ValueData: "{app}\rvcmonitor.exe"; Tasks: contextmenu
Root: HKA; Subkey: "Software\Classes\Directory\Background\shell\RVCMonitor\command"; ValueType: string; ValueData: """{app}\rvcmonitor.exe"" ""%V\."""; Tasks: contextmenu
; The same value as the program's own setting "Start with Windows" (rvcmonitor/live/autostart.py).
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: string; ValueName: "{#NAME}"; ValueData: """{app}\rvcmonitor.exe"" --tray"; Tasks: startup
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: none; ValueName: "{#NAME}"; Flags: uninsdeletevalue dontcreatekey

[Run]
Filename: "{app}\rvcmonitor.exe"; Description: "{cm:LaunchProgram,{#NAME}}"; Flags: nowait postinstall skipifsilent; Check: not WasRunning
Filename: "{app}\rvcmonitor.exe"; Flags: nowait runasoriginaluser; Check: WasRunning

[Code]
const
  // The running program waits for this event and quits when it is set (rvcmonitor/live/quit_event.py).
  QuitEvent = 'Local\RVCMonitor-quit';
  EventModifyState = 2;
  QuitSeconds = 20;

var
  Closed: Boolean;

function OpenEvent(Access: Cardinal; Inherit: BOOL; Name: String): THandle;
  external 'OpenEventW@kernel32.dll stdcall';
function SetEvent(Event: THandle): BOOL;
  external 'SetEvent@kernel32.dll stdcall';
function CloseHandle(Handle: THandle): BOOL;
  external 'CloseHandle@kernel32.dll stdcall';

// Ask the running program to quit; False where none runs.
function AskToQuit: Boolean;
var
  Event: THandle;
begin
  Event := OpenEvent(EventModifyState, False, QuitEvent);
  Result := Event <> 0;
  if Result then
  begin
    SetEvent(Event);
    CloseHandle(Event);
  end;
end;

// Close the program, so that its files can be replaced. False where it does not quit.
function CloseProgram: Boolean;
var
  Waited: Integer;
begin
  for Waited := 0 to QuitSeconds * 5 do
  begin
    Result := not AskToQuit;
    if Result then
      Exit;
    Closed := True;
    Sleep(200);
  end;
end;

function WasRunning: Boolean;
begin
  Result := Closed;
end;

// As {autopf}, but without asking for the folder of the user's programs, which Windows 7 and Wine lack.
function ProgramFolder(Param: String): String;
begin
  if IsAdminInstallMode then
    Result := ExpandConstant('{commonpf}\{#NAME}')
  else
    Result := ExpandConstant('{localappdata}\Programs\{#NAME}');
end;

function InstalledVersion: String;
var
  Key: String;
begin
  Key := 'Software\Microsoft\Windows\CurrentVersion\Uninstall\' +
    '{6B0C6B5B-3C0B-4B57-9B6E-6E8D5A3F0C51}_is1';
  if not RegQueryStringValue(HKA, Key, 'DisplayVersion', Result) then
    Result := '';
end;

// An older version over a newer one is asked for; a silent setup leaves the newer one alone.
function InitializeSetup: Boolean;
var
  Installed: String;
  There, Here: Int64;
begin
  Result := True;
  Installed := InstalledVersion;
  if StrToVersion(Installed, There) and StrToVersion('{#VERSION}', Here) then
    if ComparePackedVersion(There, Here) > 0 then
      Result := SuppressibleMsgBox(FmtMessage(CustomMessage('Downgrade'), [Installed]),
        mbConfirmation, MB_YESNO or MB_DEFBUTTON2, IDNO) = IDYES;
end;

function PrepareToInstall(var NeedsRestart: Boolean): String;
begin
  if CloseProgram then
    Result := ''
  else
    Result := CustomMessage('StillRunning');
end;

function InitializeUninstall: Boolean;
begin
  Result := CloseProgram;
  if not Result then
    SuppressibleMsgBox(CustomMessage('StillRunning'), mbError, MB_OK, IDOK);
end;

// Settings and ratings are kept unless the user says otherwise.
procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
var
  Settings: String;
begin
  Settings := ExpandConstant('{localappdata}\{#NAME}');
  if (CurUninstallStep = usPostUninstall) and DirExists(Settings) then
    if SuppressibleMsgBox(CustomMessage('KeepSettings'), mbConfirmation, MB_YESNO, IDYES) = IDNO then
      DelTree(Settings, True, True, True);
end;
