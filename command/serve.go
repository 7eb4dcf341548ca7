//go:build !js

package command

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"

	"hardeasy/web"
)

// Serve serves the built site until it is interrupted.
func Serve(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("serve", flag.ContinueOnError)
	flags.SetOutput(out)
	addr := flags.String("addr", "127.0.0.1:8000", "address to listen on; port 0 chooses a free one")
	dir := flags.String("dir", "dist", "directory of the built site")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("serve takes no arguments, only flags; found %q", flags.Arg(0))
	}
	if _, err := os.Stat(filepath.Join(*dir, "index.html")); err != nil {
		return fmt.Errorf("there is no built site in %s: run \"make dist\" first", *dir)
	}
	listener, err := net.Listen("tcp", *addr)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "HardEasy is at http://%s/\n", listener.Addr())

	server := web.Server(os.DirFS(*dir))
	interrupted, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	stopped := make(chan error, 1)
	go func() {
		<-interrupted.Done()
		stop() // a second interrupt ends the program at once
		patience, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		stopped <- server.Shutdown(patience)
	}()
	if err := server.Serve(web.Limit(listener)); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return <-stopped
}
