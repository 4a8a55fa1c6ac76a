@echo off
rem SPDX-License-Identifier: Apache-2.0
rem Starts Pernet. JAVA_HOME says with which Java (else the one on PATH); JAVA_OPTS and PERNET_OPTS go to the JVM.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
rem An option that Java 16 does not know.
"%JAVA%" --enable-native-access=ALL-UNNAMED -version >nul 2>&1
if errorlevel 1 (
  echo pernet: Java 17 or newer is needed: set JAVA_HOME, or put java on PATH 1>&2
  exit /b 69
)
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -XX:-UsePerfData ^
  -Xlog:disable -Dsun.misc.unsafe.memory.access=allow ^
  -Dpernet.home="%HOME_DIR%" -Dlogback.configurationFile="%HOME_DIR%\conf\logback.xml" ^
  %JAVA_OPTS% %PERNET_OPTS% ^
  -jar "%HOME_DIR%\lib\pernet.jar" %*
exit /b %ERRORLEVEL%
