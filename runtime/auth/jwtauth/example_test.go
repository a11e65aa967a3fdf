package jwtauth_test

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/airgen/airgen/runtime/auth"
	"github.com/airgen/airgen/runtime/auth/jwtauth"
	"github.com/airgen/airgen/runtime/fetch"
)

func ExampleJWT() {
	a := &jwtauth.JWT{
		Client:    fetch.NewClient(fetch.Options{Clock: fetch.FrozenAt(time.Unix(0, 0))}),
		Secret:    auth.Fixed("secret"),
		Algorithm: "HS256",
		Duration:  1200,
	}
	token, err := a.Token(context.Background())
	fmt.Println(strings.Count(token, "."), err)
	// Output: 2 <nil>
}
