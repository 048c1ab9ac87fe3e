@echo off
rem Runs the press. Builds it first if it was never built, or if its sources have changed since.
rem
rem JAVA_HOME        the JDK to use, 17 or newer (else the java on the PATH)
rem PRESS_JAVA_OPTS  further options for Java, such as -Xmx2g
setlocal EnableExtensions DisableDelayedExpansion

for %%I in ("%~dp0.") do set "PRESS_HOME=%%~fI"
set "PRESS_TARGET=%PRESS_HOME%\target"

if defined JAVA_HOME goto java_home
set "PRESS_JAVA="
for %%I in (java.exe) do set "PRESS_JAVA=%%~$PATH:I"
if defined PRESS_JAVA goto java_found
echo press: there is no java on the PATH>&2
echo   hint: install a JDK, 17 or newer, or set JAVA_HOME to its folder>&2
set PRESS_EXIT=2
goto end

:java_home
rem Some set it with quotation marks.
set "JAVA_HOME=%JAVA_HOME:"=%"
set "PRESS_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%PRESS_JAVA%" goto java_found
echo press: JAVA_HOME is "%JAVA_HOME%", where there is no bin\java.exe>&2
echo   hint: set it to the folder of a JDK, 17 or newer, or unset it>&2
set PRESS_EXIT=2
goto end

:java_found
rem The options of the file press beside this one, for a site that is not large: what they are for is said there.
set "PRESS_HEAP=-XX:MaxRAMPercentage=50"
set "PRESS_OPTIONS=-XX:+UseSerialGC -Xmn32m -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=0.5 -XX:C1MaxInlineSize=15"
set "PRESS_OPTIONS=%PRESS_OPTIONS% %PRESS_HEAP% -XX:MetaspaceSize=96m -XX:-UsePerfData -Xlog:disable -Xlog:all=error:stderr"
set "PRESS_OPTIONS=%PRESS_OPTIONS% -Dfile.encoding=UTF-8 -Duser.language=en -Duser.country=GB -Duser.timezone=UTC"
rem Java 22 to 24 call a file a terminal, too, unless they are told not to.
set "PRESS_OPTIONS=%PRESS_OPTIONS% -Djdk.console=java.base %PRESS_JAVA_OPTS%"

call :is_built
if errorlevel 1 call :build
set PRESS_EXIT=%ERRORLEVEL%
if not "%PRESS_EXIT%"=="0" goto end
"%PRESS_JAVA%" %PRESS_OPTIONS% -Xshare:auto "-XX:SharedArchiveFile=%PRESS_TARGET%\press.jsa" -jar "%PRESS_TARGET%\press.jar" %*
set PRESS_EXIT=%ERRORLEVEL%
goto end

rem A build keeps a copy of what it is made from, for robocopy to compare: names, sizes and times.
rem It exits with 0 when both sides are the same, with 8 or more when it failed.
:is_built
if not exist "%PRESS_TARGET%\press.jar" exit /b 1
if exist "%PRESS_TARGET%\press.lock" exit /b 1
robocopy "%PRESS_HOME%\." "%PRESS_TARGET%\built-from\pom" pom.xml /L /R:0 /W:0 >nul
if errorlevel 1 exit /b 1
robocopy "%PRESS_HOME%\src\main" "%PRESS_TARGET%\built-from\main" /MIR /L /R:0 /W:0 >nul
if errorlevel 1 exit /b 1
robocopy "%PRESS_HOME%\docs\rules" "%PRESS_TARGET%\built-from\rules" /MIR /L /R:0 /W:0 >nul
if errorlevel 1 exit /b 1
exit /b 0

:build
if not exist "%PRESS_TARGET%" mkdir "%PRESS_TARGET%"
if not exist "%PRESS_TARGET%" exit /b 2
rem The number stands in quotation marks, each of which is any one sign here.
"%PRESS_JAVA%" -version 2>"%PRESS_TARGET%\press-java.log"
findstr /r /c:"version .1[7-9]" /c:"version .[2-9][0-9]" "%PRESS_TARGET%\press-java.log" >nul
if errorlevel 1 (
  type "%PRESS_TARGET%\press-java.log">&2
  echo press: Java is too old>&2
  echo   hint: install a JDK, 17 or newer, and set JAVA_HOME to its folder>&2
  exit /b 2
)
set PRESS_WAITED=0

:lock
mkdir "%PRESS_TARGET%\press.lock" 2>nul
if not errorlevel 1 goto locked
if %PRESS_WAITED% geq 300 (
  echo press: another press has been building for five minutes>&2
  echo   hint: if none is running, delete the folder "%PRESS_TARGET%\press.lock">&2
  exit /b 2
)
ping -n 2 127.0.0.1 >nul
set /a PRESS_WAITED+=1
if exist "%PRESS_TARGET%\press.lock" goto lock
call :is_built
if not errorlevel 1 exit /b 0
goto lock

:locked
echo Building the press (first use, or its sources changed) ...>&2
rem Before the build: what changes during it is built next time. A build that is broken off leaves the old copy.
set "PRESS_SOURCES=%PRESS_TARGET%\built-from.new"
robocopy "%PRESS_HOME%\." "%PRESS_SOURCES%\pom" pom.xml /R:0 /W:0 >nul
robocopy "%PRESS_HOME%\src\main" "%PRESS_SOURCES%\main" /MIR /R:0 /W:0 >nul
robocopy "%PRESS_HOME%\docs\rules" "%PRESS_SOURCES%\rules" /MIR /R:0 /W:0 >nul
rem Libraries of an earlier pom.xml must not linger.
if exist "%PRESS_TARGET%\lib" rmdir /s /q "%PRESS_TARGET%\lib"
pushd "%PRESS_HOME%"
rem From its folder: "call" reads a path once more, and signs such as %% and ^ in it as its own.
call .\mvnw.cmd -q -B -ntp -DskipTests package >"%PRESS_TARGET%\press-build.log" 2>&1 <nul
set PRESS_RESULT=%ERRORLEVEL%
popd
if not "%PRESS_RESULT%"=="0" (
  type "%PRESS_TARGET%\press-build.log">&2
  rmdir /s /q "%PRESS_TARGET%\press.lock"
  echo press: it could not be built; Maven says why above>&2
  echo   hint: mend that, or run mvnw verify>&2
  exit /b 3
)
rem The archive of loaded classes shortens every start; see the file press beside this one.
if exist "%PRESS_TARGET%\press.jsa" del "%PRESS_TARGET%\press.jsa"
mkdir "%PRESS_TARGET%\training"
"%PRESS_JAVA%" %PRESS_OPTIONS% -Xshare:off "-XX:DumpLoadedClassList=%PRESS_TARGET%\training\classes" -jar "%PRESS_TARGET%\press.jar" -C "%PRESS_HOME%\." build --out "%PRESS_TARGET%\training\site" >nul 2>&1
"%PRESS_JAVA%" -XX:+UseG1GC %PRESS_HEAP% "-XX:ErrorFile=%PRESS_TARGET%\training\error" -Xshare:dump "-XX:SharedClassListFile=%PRESS_TARGET%\training\classes" "-XX:SharedArchiveFile=%PRESS_TARGET%\press.jsa" -jar "%PRESS_TARGET%\press.jar" >nul 2>&1
rmdir /s /q "%PRESS_TARGET%\training"
if exist "%PRESS_TARGET%\built-from" rmdir /s /q "%PRESS_TARGET%\built-from"
move "%PRESS_SOURCES%" "%PRESS_TARGET%\built-from" >nul
rmdir /s /q "%PRESS_TARGET%\press.lock"
exit /b 0

:end
rem The last command of all: of "exit /b", PowerShell and an && behind the press would not hear.
cmd /d /c exit %PRESS_EXIT%
