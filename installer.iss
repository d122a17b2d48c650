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
; Those of rvcmonitor/languages.py. Simplified Chinese is ours: Inno Setup itself comes without it.
; To those who read traditional Chinese it is not given unasked, as to others: they may choose it.
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "it"; MessagesFile: "compiler:Languages\Italian.isl"
Name: "pt_BR"; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"
Name: "tr"; MessagesFile: "compiler:Languages\Turkish.isl"
Name: "ru"; MessagesFile: "compiler:Languages\Russian.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"
Name: "ko"; MessagesFile: "compiler:Languages\Korean.isl"
Name: "zh_CN"; MessagesFile: "resources\setup\ChineseSimplified.isl"

[CustomMessages]
en.Explorer=Explorer:
de.Explorer=Explorer:
es.Explorer=Explorador:
fr.Explorer=Explorateur :
it.Explorer=Esplora file:
pt_BR.Explorer=Explorador de Arquivos:
tr.Explorer=Dosya Gezgini:
ru.Explorer=Проводник:
ja.Explorer=エクスプローラー:
ko.Explorer=탐색기:
zh_CN.Explorer=文件资源管理器：
en.OpenIn=Open in RVC Monitor
de.OpenIn=In RVC Monitor öffnen
es.OpenIn=Abrir en RVC Monitor
fr.OpenIn=Ouvrir dans RVC Monitor
it.OpenIn=Apri in RVC Monitor
pt_BR.OpenIn=Abrir no RVC Monitor
tr.OpenIn=RVC Monitor ile aç
ru.OpenIn=Открыть в RVC Monitor
ja.OpenIn=RVC Monitor で開く
ko.OpenIn=RVC Monitor에서 열기
zh_CN.OpenIn=在 RVC Monitor 中打开
en.ContextMenu=Add "Open in RVC Monitor" to the menu of folders
de.ContextMenu=„In RVC Monitor öffnen“ in das Menü der Ordner aufnehmen
es.ContextMenu=Añadir «Abrir en RVC Monitor» al menú de las carpetas
fr.ContextMenu=Ajouter « Ouvrir dans RVC Monitor » au menu des dossiers
it.ContextMenu=Aggiungi «Apri in RVC Monitor» al menu delle cartelle
pt_BR.ContextMenu=Adicionar "Abrir no RVC Monitor" ao menu das pastas
tr.ContextMenu=Klasör menüsüne "RVC Monitor ile aç" ekle
ru.ContextMenu=Добавить «Открыть в RVC Monitor» в меню папок
ja.ContextMenu=フォルダーのメニューに「RVC Monitor で開く」を追加する
ko.ContextMenu=폴더 메뉴에 "RVC Monitor에서 열기" 추가
zh_CN.ContextMenu=在文件夹的右键菜单中添加“在 RVC Monitor 中打开”
en.SendTo=Add RVC Monitor to the "Send to" menu
de.SendTo=RVC Monitor in das Menü „Senden an“ aufnehmen
es.SendTo=Añadir RVC Monitor al menú «Enviar a»
fr.SendTo=Ajouter RVC Monitor au menu « Envoyer vers »
it.SendTo=Aggiungi RVC Monitor al menu «Invia a»
pt_BR.SendTo=Adicionar o RVC Monitor ao menu "Enviar para"
tr.SendTo=RVC Monitor'ü "Gönder" menüsüne ekle
ru.SendTo=Добавить RVC Monitor в меню «Отправить»
ja.SendTo=「送る」メニューに RVC Monitor を追加する
ko.SendTo="보내기" 메뉴에 RVC Monitor 추가
zh_CN.SendTo=将 RVC Monitor 添加到“发送到”菜单
en.Startup=Start with Windows, in the notification area
de.Startup=Mit Windows starten, im Infobereich
es.Startup=Iniciar con Windows, en el área de notificación
fr.Startup=Démarrer avec Windows, dans la zone de notification
it.Startup=Avvia con Windows, nell’area di notifica
pt_BR.Startup=Iniciar com o Windows, na área de notificação
tr.Startup=Windows ile birlikte bildirim alanında başlat
ru.Startup=Запускать вместе с Windows, в области уведомлений
ja.Startup=Windows の起動時に通知領域で開始する
ko.Startup=Windows와 함께 알림 영역에서 시작
zh_CN.Startup=随 Windows 启动，驻留在通知区域
en.Comment=Watches voice trainings and names the epochs worth listening to
de.Comment=Beobachtet Trainings von Stimmen und nennt die Epochen, die sich anzuhören lohnt
es.Comment=Observa entrenamientos de voz y nombra las épocas que merece la pena escuchar
fr.Comment=Surveille les entraînements de voix et indique les époques qui valent la peine d’être écoutées
it.Comment=Osserva gli addestramenti di voci e indica le epoche che vale la pena ascoltare
pt_BR.Comment=Acompanha treinamentos de voz e indica as épocas que vale a pena ouvir
tr.Comment=Ses eğitimlerini izler ve dinlemeye değer epochları gösterir
ru.Comment=Следит за обучением голосов и называет эпохи, которые стоит послушать
ja.Comment=音声モデルの学習を監視し、聴く価値のあるエポックを示します
ko.Comment=음성 학습을 지켜보고 들어 볼 만한 에포크를 알려 줍니다
zh_CN.Comment=监控音色训练，指出值得试听的轮次
en.StillRunning=RVC Monitor is still running. Please close it (also its icon beside the clock) and try again.
de.StillRunning=RVC Monitor läuft noch. Bitte beenden Sie ihn (auch das Symbol neben der Uhr) und versuchen Sie es erneut.
es.StillRunning=RVC Monitor sigue abierto. Ciérralo (también su icono junto al reloj) y vuelve a intentarlo.
fr.StillRunning=RVC Monitor est encore ouvert. Fermez-le (ainsi que son icône près de l’horloge) et réessayez.
it.StillRunning=RVC Monitor è ancora aperto. Chiudilo (anche la sua icona accanto all’orologio) e riprova.
pt_BR.StillRunning=O RVC Monitor ainda está aberto. Feche-o (também o ícone ao lado do relógio) e tente de novo.
tr.StillRunning=RVC Monitor hâlâ açık. Lütfen kapatın (saatin yanındaki simgesini de) ve yeniden deneyin.
ru.StillRunning=RVC Monitor ещё работает. Закройте его (и его значок рядом с часами) и попробуйте снова.
ja.StillRunning=RVC Monitor がまだ実行中です。終了して (時計の横のアイコンも) もう一度お試しください。
ko.StillRunning=RVC Monitor가 아직 실행 중입니다. 종료한 후(시계 옆의 아이콘도) 다시 시도하세요.
zh_CN.StillRunning=RVC Monitor 仍在运行。请将其关闭（包括时钟旁的图标），然后重试。
en.Downgrade=RVC Monitor %1 is installed, which is newer than this version, {#VERSION}.%n%nReplace it by the older one?
de.Downgrade=RVC Monitor %1 ist installiert und neuer als diese Version, {#VERSION}.%n%nDurch die ältere ersetzen?
es.Downgrade=Está instalado RVC Monitor %1, más reciente que esta versión, {#VERSION}.%n%n¿Quieres sustituirlo por la versión anterior?
fr.Downgrade=RVC Monitor %1 est installé ; il est plus récent que cette version, {#VERSION}.%n%nLe remplacer par la version plus ancienne ?
it.Downgrade=È installato RVC Monitor %1, più recente di questa versione, {#VERSION}.%n%nSostituirlo con quella più vecchia?
pt_BR.Downgrade=O RVC Monitor %1 está instalado e é mais novo que esta versão, {#VERSION}.%n%nSubstituí-lo pela versão mais antiga?
tr.Downgrade=RVC Monitor %1 yüklü; bu sürümden ({#VERSION}) daha yeni.%n%nEski sürümle değiştirilsin mi?
ru.Downgrade=Установлен RVC Monitor %1, он новее этой версии, {#VERSION}.%n%nЗаменить его более старой?
ja.Downgrade=RVC Monitor %1 がインストールされています。このバージョン {#VERSION} より新しいものです。%n%n古いバージョンに置き換えますか?
ko.Downgrade=이 버전({#VERSION})보다 새로운 RVC Monitor %1이(가) 설치되어 있습니다.%n%n이전 버전으로 바꾸시겠습니까?
zh_CN.Downgrade=已安装的 RVC Monitor %1 比此版本 {#VERSION} 更新。%n%n要用旧版本替换它吗？
en.KeepSettings=Keep your settings and ratings, in case you install RVC Monitor again?
de.KeepSettings=Ihre Einstellungen und Bewertungen behalten, falls Sie RVC Monitor wieder installieren?
es.KeepSettings=¿Conservar tus ajustes y valoraciones, por si vuelves a instalar RVC Monitor?
fr.KeepSettings=Conserver vos réglages et vos notes, au cas où vous réinstalleriez RVC Monitor ?
it.KeepSettings=Conservare le impostazioni e le valutazioni, nel caso tu installi di nuovo RVC Monitor?
pt_BR.KeepSettings=Manter suas configurações e avaliações, caso você instale o RVC Monitor de novo?
tr.KeepSettings=RVC Monitor'ü yeniden yüklerseniz diye ayarlarınız ve puanlarınız saklansın mı?
ru.KeepSettings=Сохранить ваши настройки и оценки на случай, если вы снова установите RVC Monitor?
ja.KeepSettings=RVC Monitor を再びインストールする場合に備えて、設定と評価を残しますか?
ko.KeepSettings=RVC Monitor를 다시 설치할 때를 위해 설정과 평가를 남겨 둘까요?
zh_CN.KeepSettings=要保留你的设置和评分，以便日后再次安装 RVC Monitor 时使用吗？

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
