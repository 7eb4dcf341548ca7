// Hello is as small as a program gets that is made with go-app: what the bench
// holds the first visit against.
package main

import "github.com/maxence-charriere/go-app/v9/pkg/app"

type hello struct{ app.Compo }

func (hello) Render() app.UI { return app.H1().DataSet("hello", true).Text("Hello") }

// OnMount says that it is up, as HardEasy does.
func (hello) OnMount(app.Context) {
	app.Window().Get("document").Get("documentElement").Call("setAttribute", "data-ready", "")
}

func main() {
	app.Route("/", &hello{})
	app.RunWhenOnBrowser()
}
