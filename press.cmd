@echo off
rem Runs the press. Builds it first if it was never built, or if its sources have changed since.
rem
rem JAVA_HOME        the JDK to use, 17 or newer (else the java on the PATH)
rem PRESS_JAVA_OPTS  further options for Java, such as -Xmx2g
setlocal EnableExtensions DisableDelayedExpansion

set "PRESS_HOME=%~dp0"
set "PRESS_HOME=%PRESS_HOME:~0,-1%"
set "PRESS_TARGET=%PRESS_HOME%\target"

if defined JAVA_HOME (
  if not exist "%JAVA_HOME%\bin\java.exe" (
    echo press: JAVA_HOME is "%JAVA_HOME%", where there is no bin\java.exe>&2
    echo   hint: set it to the folder of a JDK, 17 or newer, or unset it>&2
    exit /b 2
  )
  set "PRESS_JAVA=%JAVA_HOME%\bin\java.exe"
) else (
  set "PRESS_JAVA=java.exe"
  where /q java.exe || (
    echo press: there is no java on the PATH>&2
    echo   hint: install a JDK, 17 or newer, or set JAVA_HOME to its folder>&2
    exit /b 2
  )
)

set "PRESS_OPTIONS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=0.5 -XX:-UsePerfData -Xlog:disable -Xlog:all=error:stderr -Dfile.encoding=UTF-8 -Duser.language=en -Duser.country=GB -Duser.timezone=UTC %PRESS_JAVA_OPTS%"

call :is_built || call :build || exit /b
"%PRESS_JAVA%" %PRESS_OPTIONS% -Xshare:auto "-XX:SharedArchiveFile=%PRESS_TARGET%\press.jsa" -jar "%PRESS_TARGET%\press.jar" %*
exit /b

rem A build keeps a copy of what it is made from, for robocopy to compare: names, sizes and times.
rem It exits with 0 when both sides are the same, with 8 or more when it failed.
:is_built
if not exist "%PRESS_TARGET%\press.jar" exit /b 1
if exist "%PRESS_TARGET%\press.lock" exit /b 1
robocopy "%PRESS_HOME%" "%PRESS_TARGET%\built-from\pom" pom.xml /L /R:0 /W:0 >nul
if errorlevel 1 exit /b 1
robocopy "%PRESS_HOME%\src\main" "%PRESS_TARGET%\built-from\main" /MIR /L /R:0 /W:0 >nul
if errorlevel 1 exit /b 1
robocopy "%PRESS_HOME%\docs\rules" "%PRESS_TARGET%\built-from\rules" /MIR /L /R:0 /W:0 >nul
if errorlevel 1 exit /b 1
exit /b 0

:build
if not exist "%PRESS_TARGET%" mkdir "%PRESS_TARGET%" || exit /b 2
set PRESS_WAITED=0
:lock
mkdir "%PRESS_TARGET%\press.lock" 2>nul && goto :locked
if %PRESS_WAITED% geq 300 (
  echo press: another press has been building for five minutes>&2
  echo   hint: if none is running, delete the folder "%PRESS_TARGET%\press.lock">&2
  exit /b 2
)
ping -n 2 127.0.0.1 >nul
set /a PRESS_WAITED+=1
if exist "%PRESS_TARGET%\press.lock" goto :lock
call :is_built && exit /b 0
goto :lock

:locked
echo Building the press (first use, or its sources changed) ...>&2
rem Before the build: what changes during it is built next time.
robocopy "%PRESS_HOME%" "%PRESS_TARGET%\built-from\pom" pom.xml /R:0 /W:0 >nul
robocopy "%PRESS_HOME%\src\main" "%PRESS_TARGET%\built-from\main" /MIR /R:0 /W:0 >nul
robocopy "%PRESS_HOME%\docs\rules" "%PRESS_TARGET%\built-from\rules" /MIR /R:0 /W:0 >nul
rem Libraries of an earlier pom.xml must not linger.
if exist "%PRESS_TARGET%\lib" rmdir /s /q "%PRESS_TARGET%\lib"
pushd "%PRESS_HOME%"
call "%PRESS_HOME%\mvnw.cmd" -q -B -ntp -DskipTests package >"%PRESS_TARGET%\press-build.log" 2>&1 <nul
set PRESS_RESULT=%ERRORLEVEL%
popd
if not "%PRESS_RESULT%"=="0" (
  type "%PRESS_TARGET%\press-build.log">&2
  rmdir /s /q "%PRESS_TARGET%\built-from"
  rmdir /s /q "%PRESS_TARGET%\press.lock"
  echo press: it could not be built; Maven says why above>&2
  echo   hint: mend that, or run mvnw verify>&2
  exit /b 3
)
rem The archive of loaded classes shortens every start; see the file press beside this one.
if exist "%PRESS_TARGET%\press.jsa" del "%PRESS_TARGET%\press.jsa"
"%PRESS_JAVA%" %PRESS_OPTIONS% -Xshare:off "-XX:DumpLoadedClassList=%PRESS_TARGET%\press.classes" -jar "%PRESS_TARGET%\press.jar" -C "%PRESS_HOME%" build --out "%PRESS_TARGET%\training\site" >nul 2>&1
"%PRESS_JAVA%" -XX:+UseG1GC -Xshare:dump "-XX:SharedClassListFile=%PRESS_TARGET%\press.classes" "-XX:SharedArchiveFile=%PRESS_TARGET%\press.jsa" -jar "%PRESS_TARGET%\press.jar" >nul 2>&1
if exist "%PRESS_TARGET%\training" rmdir /s /q "%PRESS_TARGET%\training"
rmdir /s /q "%PRESS_TARGET%\press.lock"
exit /b 0
